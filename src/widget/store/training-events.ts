import {addressOf} from "../../figures/chosen-values.js";
import type {Measurement} from "../../runs/measurement.js";
import type {Frame} from "../../runs/run-state.js";
import {fullMeasurement} from "../../runs/run-state.js";
import type {FrameMessage} from "../../runs/worker/session.js";
import type {WorkerEvent} from "./figure-event.js";
import type {FigureState, LogEntry, Moment} from "./figure-state.js";
import {emptyHistory, withMoment} from "./frame-history.js";
import {newest, reached} from "./selectors.js";
import type {Order} from "./training.js";

type Event<Type extends WorkerEvent["type"]> = Extract<WorkerEvent, {type: Type}>;

/** The state after the worker answered. What comes of runs that were replaced is not shown. */
export function afterWorker(state: FigureState, event: Exclude<WorkerEvent, {type: "failed"}>): FigureState {
  const {training} = state;
  const isOfTheseRuns = event.generation === state.generation;
  switch (event.type) {
    case "started":
      return training.phase === "starting" && training.generation === event.generation
        ? started(state, event)
        : state;
    case "frames":
      return training.phase === "training" && isOfTheseRuns ? received(state, event.runs) : state;
    case "stood":
      return training.phase === "training" && training.generation === event.generation
        ? stood(state, event)
        : state;
    case "stepped": {
      const standing = noLongerBusy(state, event.generation, "step");
      return isOfTheseRuns ? received({...standing, ended: null}, event.runs) : standing;
    }
    case "changed": {
      const standing = noLongerBusy(state, event.generation, "change");
      return isOfTheseRuns ? received({...standing, isByHand: true}, event.runs) : standing;
    }
    case "fingerprinted": {
      const standing = noLongerBusy(state, event.generation, "fingerprint");
      return isOfTheseRuns ? fingerprinted(standing, event.fingerprints) : standing;
    }
  }
}

/** The worker could not be opened, or it broke off; what was shown last stays. */
export function broken(state: FigureState, reason: unknown): FigureState {
  const {training, charts, status} = state;
  const kind = training.phase === "starting" || status === "loading" ? "not-started" : "broken-off";
  return {
    ...state,
    // What may still come of the runs is of no use.
    generation: state.generation + 1,
    training: {phase: "none"},
    backend: null,
    charts: charts === "loading" ? "none" : charts,
    isBroken: true,
    wanted: false,
    pending: [],
    pace: 0,
    fingerprints: [],
    notices: [...state.notices, {kind, reason}]
  };
}

function started(state: FigureState, {generation, backend, constants, runs}: Event<"started">): FigureState {
  const isSlow = backend === "cpu" && state.backend !== "cpu";
  const standing: FigureState = {
    ...state,
    backend,
    training: {phase: "standing", generation},
    notices: isSlow ? [...state.notices, {kind: "slow-backend"}] : state.notices
  };
  if (generation !== state.generation) return standing;
  return received(
    {
      ...standing,
      isLive: true,
      heldAt: null,
      ended: null,
      frameHistory: emptyHistory(),
      constants,
      histories: [],
      events: [],
      isByHand: false
    },
    runs
  );
}

function stood(state: FigureState, {generation, reason}: Event<"stood">): FigureState {
  const {training} = state;
  const standing: FigureState = {...state, pace: 0, training: {phase: "standing", generation}};
  if (generation !== state.generation) return standing;
  const wasAsked = training.phase === "training" && training.isPausing;
  // The reader may have wanted more just when it was reached.
  const isAtEnd = reason === "budget" && reached(state) >= state.until;
  const isStuck = reason === "paused" && !wasAsked;
  if (!isAtEnd && !isStuck && reason !== "failed") return standing;
  return {...standing, wanted: false, ended: isAtEnd ? "budget" : isStuck ? "stuck" : null};
}

function noLongerBusy(state: FigureState, generation: number, what: Order["type"]): FigureState {
  const {training} = state;
  return training.phase === "busy" && training.with === what && training.generation === generation
    ? {...state, training: {phase: "standing", generation}}
    : state;
}

/** Adds the runs' newest state. */
function received(state: FigureState, runs: readonly FrameMessage[]): FigureState {
  const histories = runs.map(({added}, i) => withAdded(state.histories[i] ?? [], added));
  const frames = runs.map(
    ({state: run}, i): Frame => ({
      ...run,
      arrays: {...state.constants[i], ...run.arrays},
      history: histories[i]
    })
  );
  const moment: Moment = {update: Math.max(...frames.map(({update}) => update)), frames};
  const isTraining = state.training.phase === "training";
  const [{events}] = runs;
  return {
    ...state,
    frameHistory: withMoment(state.frameHistory, moment),
    pace: isTraining ? Math.max(0, moment.update - reached(state)) : 0,
    histories,
    // They only ever become more.
    events: events.length > state.events.length ? events : state.events,
    failures: runs.map(({failure}) => failure),
    fingerprints: []
  };
}

/** In the order of the updates: what comes of a change may overtake what the training had sent before. */
function withAdded(history: readonly Measurement[], added: readonly Measurement[]): readonly Measurement[] {
  if (added.length === 0) return history;
  const all = [...history, ...added];
  const isInOrder = history.length === 0 || history[history.length - 1].update <= added[0].update;
  return isInOrder ? all : all.sort((a, b) => a.update - b.update);
}

function fingerprinted(state: FigureState, fingerprints: readonly string[]): FigureState {
  const last = newest(state);
  if (!last) return state;
  if (!state.chosen.row.laboratory) return {...state, fingerprints};
  const entry: LogEntry = {
    query: addressOf(state.chosen),
    measurement: fullMeasurement(last.frames[0]),
    fingerprint: fingerprints[0]
  };
  // A run that goes on takes its own line over.
  const log = [...state.log.filter(({query}) => query !== entry.query), entry];
  return {...state, fingerprints, log};
}
