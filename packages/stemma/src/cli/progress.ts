import { Presets, SingleBar } from "cli-progress";
import type { ReadProgress } from "../use-cases/read.ts";

export interface Progress {
  readonly show: (progress: ReadProgress) => void;
  readonly stop: () => void;
}

/** Bars on standard error while a read goes on; silent where standard error is not a terminal. */
export function showProgress(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (!stream.isTTY || quiet) return { show: () => {}, stop: () => {} };
  let bar: SingleBar | undefined;
  let step: ReadProgress["step"] | undefined;
  const stop = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    stop,
    show: (progress) => {
      if (progress.step !== step) {
        stop();
        step = progress.step;
        const format =
          step === "articles" ? "reading      {value} articles  {path}" : "reconciling  {bar} {value}/{total} stories";
        bar = new SingleBar({ format, stream, clearOnComplete: true, hideCursor: true, fps: 10 }, Presets.shades_grey);
        bar.start(progress.step === "stories" ? progress.of : 0, 0, { path: "" });
      }
      bar?.update(progress.done, progress.step === "articles" ? { path: progress.path.slice(-60) } : {});
    },
  };
}
