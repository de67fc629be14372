import { spawn } from "node:child_process";
import { join } from "node:path";

const main = join(import.meta.dirname, "..", "cli", "main.ts");

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as a process of its own, from the sources; `killAfterMs` ends it with SIGKILL. */
export function runStemma(
  args: readonly string[],
  { cwd, stdin = "", killAfterMs }: { cwd?: string; stdin?: string; killAfterMs?: number } = {},
): Promise<Outcome> {
  const { STEMMA_LEDGER: _ledger, FORCE_COLOR: _color, ...env } = process.env;
  const child = spawn(process.execPath, ["--conditions=source", main, ...args], {
    cwd,
    env: { ...env, NO_COLOR: "1" },
  });
  child.stdin.on("error", () => {}); // a command that does not read its input closes it
  child.stdin.end(stdin);
  let [out, err] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    err += text;
  });
  const timer = killAfterMs === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfterMs);
  return new Promise((resolve) => {
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, out, err });
    });
  });
}
