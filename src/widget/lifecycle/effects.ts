import type {Effect} from "../store/effect.js";
import type {FigureEvent} from "../store/figure-event.js";
import type {TrainingClient} from "./training-client.js";

/** What effects are done with. */
export interface EffectTools {
  readonly client: TrainingClient;
  /** Loads what draws charts. */
  loadCharts(): Promise<void>;
  /** Returns whether the link was copied; else it is in the address bar. */
  copyLink(query: string): Promise<boolean>;
  dispatch(event: FigureEvent): void;
}

/** Does what the state asks for; what comes of it is dispatched. */
export function performer({client, loadCharts, copyLink, dispatch}: EffectTools): (effect: Effect) => void {
  return (effect) => {
    switch (effect.type) {
      case "close":
        client.close();
        return;
      case "load-charts":
        loadCharts().then(
          () => dispatch({type: "charts-loaded"}),
          (reason) => dispatch({type: "charts-failed", reason})
        );
        return;
      case "copy-link":
        copyLink(effect.query).then((copied) => dispatch({type: "link-copied", copied}));
        return;
      case "pause":
        // What comes of it is that the training stands, and it is the training that says so.
        client.pause().catch(() => {});
        return;
      default:
        answer(client, effect, dispatch).then(dispatch, (reason) =>
          dispatch({type: "failed", generation: effect.generation, reason})
        );
    }
  };
}

type OrderEffect = Extract<Effect, {generation: number}>;

async function answer(
  client: TrainingClient,
  effect: OrderEffect,
  dispatch: (event: FigureEvent) => void
): Promise<FigureEvent> {
  const {generation} = effect;
  switch (effect.type) {
    case "start":
      return {type: "started", generation, ...(await client.start(effect.orders))};
    case "train": {
      const reason = await client.train(effect.until, effect.rate, (runs) =>
        dispatch({type: "frames", generation, runs})
      );
      return {type: "stood", generation, reason};
    }
    case "step":
      return {type: "stepped", generation, runs: await client.step(effect.what)};
    case "change":
      return {type: "changed", generation, runs: await client.change(effect.change)};
    case "fingerprint":
      return {type: "fingerprinted", generation, fingerprints: await client.fingerprints()};
  }
}
