export function figure(_id: string, _o: {invalidation: Promise<unknown>}): HTMLElement { return document.createElement("div"); }
