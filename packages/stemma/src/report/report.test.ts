import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromiumPath, launchBrowser } from "../testing/browser.ts";
import { runStemma } from "../testing/run-stemma.ts";
import { writeFerryStory } from "../testing/story.ts";

const folder = mkdtempSync(join(tmpdir(), "stemma-report-"));
const report = join(folder, "report.html");
const hostile = join(folder, "hostile.html");
const large = join(folder, "large.html");
const example = fileURLToPath(new URL("../../../../examples/kelda-dam", import.meta.url));
let browser: Browser;

const hostileText = `<script>window.hacked = 1</script> and <img src=x onerror="window.hacked = 1"> were in it.
At least 12 people died, “</blockquote><script>window.hacked = 2</script>” said the ${"very".repeat(80)} long word of police.
\u202eright to left\u202c: 15 people died, the ministry said. javascript:alert(1)`;

beforeAll(async () => {
  await runStemma(["read", writeFerryStory(folder), "--ledger", join(folder, "a.db")]);
  await runStemma(["report", "--ledger", join(folder, "a.db"), "--out", report]);
  mkdirSync(join(folder, "bad"));
  const rows = [1, 2].map((n) => ({
    text: `${n} ${hostileText}`,
    outlet: `<b>Outlet ${n}</b>`,
    url: "javascript:alert(1)",
    title: "<script>window.hacked = 3</script>",
  }));
  writeFileSync(join(folder, "bad", "bad.jsonl"), rows.map((row) => JSON.stringify(row)).join("\n"));
  await runStemma(["read", join(folder, "bad"), "--ledger", join(folder, "b.db")]);
  await runStemma(["report", "--ledger", join(folder, "b.db"), "--out", hostile]);
  await runStemma(["read", example, "--ledger", join(folder, "c.db")]);
  await runStemma(["report", "--ledger", join(folder, "c.db"), "--out", large]);
  if (chromiumPath) browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("is one file under a megabyte with no script and no address to fetch", () => {
  const html = readFileSync(report, "utf8");
  expect(html.length).toBeLessThan(1_000_000);
  expect(html).not.toMatch(/<script|<link|<iframe|@import|url\(/i);
  expect(html).not.toMatch(/\ssrc=/i);
});

describe.skipIf(!chromiumPath)("in a browser", () => {
  const open = async (
    file: string,
    options: { width: number; colorScheme?: "light" | "dark" },
    look: (page: Page) => Promise<void>,
  ) => {
    const { width, colorScheme = "light" } = options;
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const troubles: string[] = [];
    page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("request", (request) => !request.url().startsWith("file:") && troubles.push(`asked for ${request.url()}`));
    await page.goto(pathToFileURL(file).href);
    await look(page);
    expect(troubles).toEqual([]);
    await page.close();
  };

  test.each([320, 390, 768, 1280])("fits a window of %i pixels", async (width) => {
    for (const file of [report, large, hostile]) {
      await open(file, { width }, async (page) => {
        expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
      });
    }
  });

  test.each([
    ["an ordinary", () => report],
    ["a hostile", () => hostile],
    ["a large", () => large],
  ] as const)("every link of %s report leads to a place in the page, and ids are unique", (_, file) =>
    open(file(), { width: 1280 }, async (page) => {
      const dead = await page.evaluate(
        `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute("href")).filter((href) => !document.getElementById(href.slice(1)))`,
      );
      expect(dead).toEqual([]);
      const twice = await page.evaluate(
        `(() => { const ids = [...document.querySelectorAll("[id]")].map((e) => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); })()`,
      );
      expect(twice).toEqual([]);
    }),
  );

  test("sections stand in the order a reader asks", () =>
    open(report, { width: 1280 }, async (page) => {
      const titles = await page.locator(".part > h3").allTextContents();
      const order = [
        "Contested and updated",
        "What independent origins agree on",
        "Figures over time",
        "Other questions",
        "The arithmetic",
        "Timeline",
        "Stemma: who rests on whom",
        "Copied text",
        "What each account calls it",
        "Whom each account quotes",
        "Who answers what",
        "The articles",
      ];
      expect(titles).toEqual(order.filter((title) => titles.includes(title)));
      expect(titles).toContain("The articles");
    }));

  test("a link into a folded part opens it", () =>
    open(report, { width: 390 }, async (page) => {
      const link = page.locator(".claim a", { hasText: "in the article" }).first();
      const target = ((await link.getAttribute("href")) ?? "").slice(1);
      await link.click();
      expect(await page.evaluate(`document.getElementById(${JSON.stringify(target)}).closest("details").open`)).toBe(
        true,
      );
    }));

  test("a denied number reads as denied and never as support", () =>
    open(large, { width: 1280 }, async (page) => {
      const denied = page.locator(".answer.unclaimed").first();
      expect(await denied.locator(".meta").first().textContent()).toContain("nobody vouches for this number");
      expect(await denied.locator(".claim .meta").first().textContent()).toContain("✕ denied: no support");
    }));

  test("words in the drawings stay on the drawing", () =>
    open(large, { width: 1280 }, async (page) => {
      const outside = await page.evaluate(
        `[...document.querySelectorAll("svg[viewBox] text")].filter((text) => { const box = text.getBoundingClientRect(); const page = text.closest("svg").getBoundingClientRect(); return box.left < page.left - 1 || box.right > page.right + 1; }).map((text) => text.textContent)`,
      );
      expect(outside).toEqual([]);
    }));

  test("articles without dates are said to have none", () =>
    open(hostile, { width: 1280 }, async (page) => {
      expect(await page.locator(".summary").first().textContent()).toContain("none of them dated");
    }));

  test("a quote leads to its words in the article", () =>
    open(report, { width: 1280 }, async (page) => {
      const link = page.locator(".claim a", { hasText: "in the article" }).first();
      const quoted = (await page.locator(".claim blockquote").first().textContent()) ?? "";
      const target = ((await link.getAttribute("href")) ?? "").slice(1);
      const follows = (await page.evaluate(
        `(() => { const range = document.createRange(); const at = document.getElementById(${JSON.stringify(target)}); range.setStartBefore(at); range.setEndAfter(at.closest(".article-text")); return range.toString(); })()`,
      )) as string;
      expect(follows.startsWith(quoted)).toBe(true);
    }));

  test.each(["light", "dark"] as const)("has enough contrast in the %s theme", (colorScheme) =>
    open(report, { width: 1280, colorScheme }, async (page) => {
      const [ink, paper] = (await page.evaluate(
        `(() => { const style = getComputedStyle(document.body); return [style.color, style.backgroundColor]; })()`,
      )) as [string, string];
      expect(contrast(ink, paper)).toBeGreaterThan(7);
    }),
  );

  test("a hostile article shows as text and runs nothing", () =>
    open(hostile, { width: 320 }, async (page) => {
      expect(await page.evaluate("window.hacked")).toBeUndefined();
      expect(
        await page.evaluate(`[...document.querySelectorAll("a")].filter((a) => a.protocol === "javascript:").length`),
      ).toBe(0);
      expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
      expect(await page.locator("body").textContent()).toContain("<script>window.hacked = 1</script>");
    }));

  test("prints", async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(report).href);
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    await page.close();
  });
});

/** The contrast ratio of two `rgb()` colours (WCAG 2.2, 1.4.3). */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}
