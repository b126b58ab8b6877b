/**
 * Leaves nothing of the page to be reached but one element: not by keyboard, pointer or screen reader.
 *
 * @returns what undoes it
 */
export function onlyThis(host: Element): () => void {
  const put: Element[] = [];
  for (let node: Element | null = host; node?.parentElement; node = node.parentElement)
    for (const other of node.parentElement.children)
      if (other !== node && !other.hasAttribute("inert")) {
        other.setAttribute("inert", "");
        put.push(other);
      }
  return () => {
    for (const other of put) other.removeAttribute("inert");
  };
}
