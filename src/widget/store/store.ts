/** Holds a state, and tells who listens when there is another. */
export interface Store<State, Event> {
  readonly state: State;
  dispatch(event: Event): void;
  /** Calls `show` with the state now, and with every one after it. */
  subscribe(show: (state: State) => void): void;
}

/**
 * @param transition pure: what an event makes of a state, and what is to be done then
 * @param perform does it; what comes of it is dispatched as events
 */
export function createStore<State, Event, Effect>(
  initial: State,
  transition: (state: State, event: Event) => {readonly state: State; readonly effects: readonly Effect[]},
  perform: (effect: Effect) => void
): Store<State, Event> {
  let state = initial;
  const listeners: ((state: State) => void)[] = [];
  /** An event that is dispatched while another is dealt with waits until that one has been shown. */
  const waiting: Event[] = [];
  let isBusy = false;

  function deal(event: Event): void {
    const before = state;
    const next = transition(state, event);
    state = next.state;
    for (const effect of next.effects) perform(effect);
    if (state !== before) for (const show of listeners) show(state);
  }

  return {
    get state() {
      return state;
    },
    dispatch(event) {
      waiting.push(event);
      if (isBusy) return;
      isBusy = true;
      try {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) deal(next);
      } finally {
        isBusy = false;
      }
    },
    subscribe(show) {
      listeners.push(show);
      show(state);
    }
  };
}
