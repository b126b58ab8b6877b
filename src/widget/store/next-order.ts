import type {Effect, Transition} from "./effect.js";
import type {FigureState} from "./figure-state.js";
import {isHere, reached} from "./selectors.js";
import {speeds} from "./speeds.js";
import type {Training} from "./training.js";

/**
 * What the worker is to do next: the difference between what is wanted and what it is at. It is asked for one thing at a
 * time, so that no two trainings are ever under way.
 */
export function nextOrder(state: FigureState): Transition<FigureState> {
  const {training, generation, pending, wanted} = state;
  const mayTrain = wanted && isHere(state);
  switch (training.phase) {
    case "none":
      if (state.isBroken || !(state.isLive || pending.length > 0 || mayTrain)) return stay(state);
      return start(state);
    case "starting":
    case "busy":
      return stay(state);
    case "training": {
      if (training.isPausing) return stay(state);
      const isStale = training.generation !== generation;
      if (isStale || !mayTrain || training.rate !== speeds[state.speed])
        return order(state, {...training, isPausing: true}, {type: "pause"});
      const [first, ...later] = pending;
      // The worker does it between two updates, and trains on.
      return first?.type === "change"
        ? order({...state, pending: later, sent: [...state.sent, first.change]}, training, {
            ...first,
            generation
          })
        : stay(state);
    }
    case "standing": {
      if (training.generation !== generation) return start(state);
      if (state.charts === "loading") return stay(state);
      const [first, ...later] = pending;
      if (first)
        return order(
          {
            ...state,
            pending: later,
            sent: first.type === "change" ? [...state.sent, first.change] : state.sent
          },
          {phase: "busy", generation, with: first.type},
          {...first, generation}
        );
      if (mayTrain) return train(state);
      if (state.fingerprints.length === 0 && reached(state) > 0)
        return order(
          state,
          {phase: "busy", generation, with: "fingerprint"},
          {type: "fingerprint", generation}
        );
      return stay(state);
    }
  }
}

function stay(state: FigureState): Transition<FigureState> {
  return {state, effects: []};
}

function order(state: FigureState, training: Training, ...effects: Effect[]): Transition<FigureState> {
  return {state: {...state, training}, effects};
}

function start(state: FigureState): Transition<FigureState> {
  const {generation, chosen} = state;
  const orders = chosen.runs.map(({plan, needs}) => ({plan, needs}));
  const needsCharts = state.charts === "none" && (chosen.row.charts ?? []).length > 0;
  return order(
    needsCharts ? {...state, charts: "loading"} : state,
    {phase: "starting", generation},
    {type: "start", generation, orders},
    ...(needsCharts ? [{type: "load-charts"} as const] : [])
  );
}

function train(state: FigureState): Transition<FigureState> {
  const {generation, until} = state;
  const rate = speeds[state.speed];
  return order(
    {...state, ended: null},
    {phase: "training", generation, rate, isPausing: false},
    {type: "train", generation, until, rate}
  );
}
