/** Work in batches, the next of which is read while one is written. */
export interface Batches<In> {
  /** Takes a batch in; waits while two are under way, so that memory holds no more. Fails where an earlier batch did. */
  readonly add: (batch: readonly In[]) => Promise<void>;
  /** Waits for all; never skip it, even after a failure. */
  readonly done: () => Promise<void>;
}

/** Batches are written one after another in the order they came, and none after one that failed. */
export function createBatches<In, Out>(
  read: (batch: readonly In[]) => Promise<Out>,
  write: (out: Out) => Promise<void>,
): Batches<In> {
  let [earlier, last] = [Promise.resolve(), Promise.resolve()];
  const run = async (batch: readonly In[], before: Promise<void>) => {
    const out = await read(batch);
    await before;
    await write(out);
  };
  return {
    add: async (batch) => {
      await earlier;
      earlier = last;
      last = run(batch, last);
      last.catch(() => {}); // told to whoever waits for it
    },
    done: async () => {
      await Promise.allSettled([earlier, last]);
      await last;
    },
  };
}
