/** Elements that never hold an article's words. */
const furniture =
  "script, style, template, iframe, object, embed, button, input, select, textarea, svg, canvas, nav, dialog, menu, link, meta";

/** Parts of the content that are beside the article: pictures with their captions, asides, times. */
const beside = "figure, figcaption, aside, nav, time, footer, video, audio, picture";

const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Class or id words of what stands around an article's words. */
const besideNames =
  /(?:^|[\s_-])(?:ad|ads|advert\w*|author-?bio|bio|breadcrumbs?|byline|caption|comments?|copyright|credits?|disclaimer|embed|follow|footer|gallery|hidden|kicker|meta|more|most-?(?:read|popular|viewed)|nav|newsletter|outbrain|paywall|popular|promo\w*|pullquote|pull-?quote|read-?(?:more|next)|recirc\w*|recommend\w*|related\w*|share|sharing|shares?|sidebar|signup|skip|slideshow|social\w*|sponsor\w*|subscri\w*|taboola|tags?|teaser|timestamp|toolbar|trending|widget)(?=$|[\s_-])/i;

/** Longer blocks are kept whatever they are called: a class "related-content" may wrap a whole story. */
const shortBlock = 400;

/** Before the content is looked for: what no reader sees goes, so that it cannot win or count. */
export function removeFurniture(page: Document): void {
  for (const element of page.querySelectorAll(furniture)) element.remove();
  // Some publishing systems put the whole page into one form.
  for (const form of page.querySelectorAll("form"))
    if (!form.querySelector("p, h1") && wordsOf(form).length < shortBlock) form.remove();
  for (const element of page.querySelectorAll("[hidden], [style]")) {
    if (element.hasAttribute("hidden") || hiddenStyle.test(element.getAttribute("style") ?? "")) element.remove();
  }
}

/** After it is found: what stands inside it but beside the article goes. */
export function removeBeside(content: Element): void {
  for (const element of content.querySelectorAll(beside)) {
    if (wordsOf(element).length < 4 * shortBlock) element.remove();
  }
  for (const element of content.querySelectorAll("[class], [id]")) {
    const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
    if (besideNames.test(names) && wordsOf(element).length < shortBlock) element.remove();
  }
  for (const element of content.querySelectorAll("div, p, ul, ol, section, table, h2, h3, h4, li")) {
    if (mostlyLinks(element)) element.remove();
  }
}

const wordsOf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** A list of links or a line that is one link: 8 characters in 10 stand in anchors. */
function mostlyLinks(element: Element): boolean {
  const words = wordsOf(element).length;
  if (words === 0 || words > 2000) return false;
  let linked = 0;
  for (const anchor of element.querySelectorAll("a")) linked += wordsOf(anchor).length;
  return linked > 0.8 * words;
}
