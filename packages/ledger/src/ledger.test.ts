import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { afterAll, describe, expect, test } from "vitest";
import { describeLedger } from "./ledger.case.ts";
import { openLedger } from "./ledger.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-ledger-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeLedger("SQLite", (name) => openLedger(join(folder, `${name}.db`)));

describe("a file that cannot be opened as a ledger", () => {
  test("says that it is no ledger, and leaves it as it is", async () => {
    const path = join(folder, "letter.db");
    writeFileSync(path, "Dear editor, this is not a database, whatever its name says. ".repeat(40));
    const before = readFileSync(path);
    await expect(openLedger(path)).rejects.toMatchObject({
      code: "not-a-ledger",
      message: expect.stringContaining(path),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("names the way to make one where there is none", async () => {
    const path = join(folder, "nowhere.db");
    await expect(openLedger(path, { mustExist: true })).rejects.toMatchObject({ code: "ledger-not-found" });
  });

  test("refuses a ledger of a later version", async () => {
    const path = join(folder, "later.db");
    await (await openLedger(path)).close();
    const file = new SqliteDatabase(path);
    file.prepare("insert into kysely_migration (name, timestamp) values ('9999-later', '2040-01-01')").run();
    file.close();
    await expect(openLedger(path)).rejects.toMatchObject({ code: "ledger-newer" });
  });
});
