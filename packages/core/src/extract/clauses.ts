import type { Sentence, Token, VerbGroup } from "../model/syntax.ts";
import { complementVerbs } from "./complement-verbs.data.ts";
import { formOf, isSubordinator, nextVerb, relativePronoun, type VerbForm } from "./words.ts";

export type ClauseKind =
  | "main" | "complement" | "relative" | "participle" | "infinitive" | "adverbial" | "condition" | "aside"; // biome-ignore format: a closed set

/** A verb with what belongs to it, or a verbless stretch. Token numbers are into its sentence. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Index of the clause it hangs on; undefined at the top. */
  readonly parent: number | undefined;
  /** The clause whose subject and auxiliaries it shares: "they came *and saw*". */
  readonly shares: number | undefined;
  /** Lower case: "that", "who", "if"; undefined without one. */
  readonly marker: string | undefined;
  readonly verb: VerbGroup | undefined;
  /** First token, its marker included, and the end of its last own token. */
  readonly from: number;
  readonly to: number;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** Innermost clause of each token. */
  readonly owner: readonly number[];
}

interface Open {
  kind: ClauseKind;
  parent: number | undefined;
  shares: number | undefined;
  marker: string | undefined;
  verb: VerbGroup | undefined;
  from: number;
}

/**
 * Clauses of a sentence, read once from left to right with a stack of the open ones: subordinators, relative
 * pronouns, conjunctions and bare verb forms open one; commas, closing marks and a second finite verb close.
 */
export function findClauses({ tokens }: Sentence, verbs: readonly VerbGroup[]): Clauses {
  return new Segmenter(tokens, verbs).run();
}

class Segmenter {
  private readonly tokens: readonly Token[];
  private readonly starts = new Map<number, VerbGroup>();
  private readonly verbs: readonly VerbGroup[];
  private readonly list: Open[] = [{ ...top, from: 0 }];
  private readonly owner: number[] = [];
  private stack = [0];
  /** Stack height when the innermost bracket or quotation opened. */
  private readonly marks: { closer: string; height: number }[] = [];
  private lastComma = -1;

  constructor(tokens: readonly Token[], verbs: readonly VerbGroup[]) {
    this.tokens = tokens;
    this.verbs = verbs;
    for (const verb of verbs) if (!isModifier(verb, tokens)) this.starts.set(verb.from, verb);
  }

  run(): Clauses {
    for (let at = 0; at < this.tokens.length; ) {
      const verb = this.starts.get(at);
      if (verb) {
        this.takeVerb(verb);
        while (at < verb.to) this.own(at++);
      } else {
        this.takeWord(at);
        this.own(at++);
      }
    }
    return { list: this.extents(), owner: this.owner };
  }

  private get current(): Open {
    return this.list[this.stack.at(-1) ?? 0] as Open;
  }

  /** Gives the words already read from `from` on to the current clause. */
  private reclaim(from: number) {
    for (let at = from; at < this.owner.length; at += 1) this.own(at);
  }

  private own(at: number) {
    this.owner[at] = this.stack.at(-1) ?? 0;
  }

  private open(from: number, kind: ClauseKind, marker?: string, shares?: number) {
    const parent = kind === "main" ? undefined : this.stack.at(-1);
    this.list.push({ kind, parent, shares, marker, verb: undefined, from });
    this.stack.push(this.list.length - 1);
    this.reclaim(from);
  }

  /** A clause beside the one at `height` of the stack, which is closed with all inside it. */
  private openBeside(height: number, from: number) {
    const sibling = this.stack[height] ?? 0;
    const { kind, marker } = this.list[sibling] as Open;
    this.stack.length = Math.max(height, 0);
    const parent = this.stack.at(-1);
    this.list.push({ kind, parent, shares: sibling, marker, verb: undefined, from });
    this.stack.push(this.list.length - 1);
  }

  private takeWord(at: number) {
    const token = this.tokens[at] as Token;
    const word = token.text.toLowerCase();
    if (token.pos === "PUNCT" || /^[—–:;,()“”"[\]-]$/.test(word)) this.takeMark(at, word);
    else if (token.pos === "CCONJ" || word === "but") this.takeConjunction(at);
    else if (relativePronoun(this.tokens, at)) this.openRelative(at, word);
    else if (isSubordinator(token)) this.openSubordinate(at, word);
  }

  private takeMark(at: number, mark: string) {
    if (mark === ";" || mark === ":") {
      this.stack = [];
      this.open(at + 1, "main");
    } else if (mark === ",") this.takeComma(at);
    else if (dash.test(mark)) this.takeDash(at);
    else if (mark === "(" || mark === "[") {
      this.marks.push({ closer: mark === "(" ? ")" : "]", height: this.stack.length });
      this.open(at, "aside");
    } else if (mark === "“" || (mark === '"' && this.marks.at(-1)?.closer !== '"')) this.openQuotation(at, mark);
    else this.closeMark(mark);
  }

  /** Two dashes enclose an aside; what follows a lone one is an aside to the end. */
  private takeDash(at: number) {
    if (this.marks.at(-1)?.closer === "dash") {
      this.closeMark("dash");
      return;
    }
    const closes = this.tokens.slice(at + 1).some((token) => dash.test(token.text));
    if (closes) this.marks.push({ closer: "dash", height: this.stack.length });
    this.open(at, "aside");
  }

  private openQuotation(at: number, mark: string) {
    this.marks.push({ closer: mark === "“" ? "”" : '"', height: this.stack.length });
    const begins = /^[A-Z“‘'I]/.test(this.tokens[at + 1]?.text ?? "");
    const before = this.tokens[at - 1];
    const introduced = before && /^[,:]$/.test(before.text);
    if (begins && introduced && this.current.verb) this.open(at, "complement");
  }

  private closeMark(mark: string) {
    const place = this.marks.findLastIndex(({ closer }) => closer === mark);
    if (place < 0) return;
    const [{ height } = { height: 1 }] = this.marks.splice(place);
    if (this.stack.length > height) this.stack.length = Math.max(1, height);
  }

  private takeComma(at: number) {
    this.lastComma = at;
    const parent = this.current.parent === undefined ? undefined : this.list[this.current.parent];
    const leads = parent && !parent.verb && this.current.verb && this.current.from <= parent.from + 1;
    if (leads && !/^(and|or)$/i.test(this.tokens[at + 1]?.text ?? "")) this.stack.pop();
    else if (ofWhom(this.tokens, at + 1)) this.open(at + 1, "relative", "of whom");
    else this.closeAside();
  }

  /** ", officials said, but": what follows goes on with what the aside interrupted. */
  private closeAside() {
    if (this.current.kind === "aside" && this.current.verb && this.marks.length === 0) this.stack.pop();
  }

  private takeConjunction(at: number) {
    this.closeAside();
    let next = at + 1;
    while (this.tokens[next]?.pos === "ADV" && !this.starts.has(next)) next += 1;
    const verb = this.starts.get(next);
    if (verb) {
      const height = this.matching(verb);
      if (height !== undefined) this.openBeside(height, at);
      return;
    }
    const ahead = nextVerb(this.tokens, this.starts, next);
    if (!ahead || !this.current.verb || this.tokens[next]?.pos === "ADP") return;
    const form = formOf(ahead, this.tokens);
    if (this.awaitsContent(at)) return;
    if (form === "finite" || form === "past") {
      const height = this.stack.findLastIndex((index) => /^(main|complement)$/.test(this.list[index]?.kind ?? ""));
      this.openBeside(height, at);
      this.current.from = at;
      (this.list.at(-1) as Open).shares = form === "past" && isBare(ahead) ? this.current.shares : undefined;
    }
  }

  /** "said two officers *and* their driver were": what is said has not had its verb yet. */
  private awaitsContent(at: number): boolean {
    const { verb } = this.current;
    if (!verb || !complementVerbs.has(verb.lemma) || verb.voice === "passive") return false;
    return verb.to < at && this.owner.slice(verb.to, at).every((index) => index === this.stack.at(-1));
  }

  /** Height in the stack of the innermost clause whose verb has the same form. */
  private matching(verb: VerbGroup): number | undefined {
    const form = formOf(verb, this.tokens);
    const told = /^(finite|past|participle)$/;
    const fits = (other: VerbForm) => other === form || (told.test(form) && told.test(other));
    const bare = form === "base";
    const height = this.stack.findLastIndex((index) => {
      const own = this.list[index]?.verb;
      if (!own) return false;
      const other = formOf(own, this.tokens);
      return fits(other) || (bare && (other === "infinitive" || own.chain.length > 0 || other === "finite"));
    });
    return height < 0 ? undefined : height;
  }

  private openRelative(at: number, word: string) {
    const preposition = this.tokens[at - 1]?.pos === "ADP" && this.owner[at - 1] === this.stack.at(-1);
    if (this.current.marker === "of whom" && !this.current.verb) return;
    this.open(preposition ? at - 1 : at, "relative", word);
  }

  private openSubordinate(at: number, word: string) {
    const conditional = /^(if|unless|lest)$/.test(word);
    if (word === "that" || word === "whether" || conditional || /^(what|how|why)$/.test(word)) {
      if (nextVerb(this.tokens, this.starts, at + 1)) this.open(at, conditional ? "condition" : "complement", word);
      return;
    }
    const ahead = nextVerb(this.tokens, this.starts, at + 1);
    if (!ahead || ahead.from === at + 1 || !/^(finite|past|base|participle)$/.test(formOf(ahead, this.tokens))) return;
    const others = this.verbs.filter((v) => v.from > ahead.from && formOf(v, this.tokens) !== "infinitive");
    if (!this.current.verb && others.length === 0) return;
    this.open(at, "adverbial", word);
  }

  private takeVerb(verb: VerbGroup) {
    const form = formOf(verb, this.tokens);
    const { current } = this;
    if (form === "infinitive") this.open(verb.from, "infinitive", "to");
    else if (form === "gerund") this.openGerund(verb);
    else if (form === "participle" && !this.isShared() && !this.standsAlone(verb)) this.open(verb.from, "participle");
    else if (!current.verb) {
      if (form === "past" && current.kind !== "relative" && this.isReduced(verb)) this.open(verb.from, "participle");
    } else this.takeSecondVerb(verb, form);
    this.current.verb = verb;
  }

  private openGerund(verb: VerbGroup) {
    const before = this.tokens[verb.from - 1];
    const preposition = before?.pos === "ADP" || (isSubordinator(before) && before?.text.toLowerCase() !== "that");
    this.open(preposition ? verb.from - 1 : verb.from, "participle");
  }

  /** Opened by a conjunction right before: its verb has another's form by right. */
  private isShared(): boolean {
    return this.current.shares !== undefined && !this.current.verb;
  }

  /** A participle with no other verb to come is what its clause says: "30 *injured* in blast". */
  private standsAlone(verb: VerbGroup): boolean {
    if (this.current.verb) return false;
    const next = this.tokens[verb.to];
    if (complementVerbs.has(verb.lemma) && !/^(by|to|,)$/i.test(next?.text ?? "")) return true;
    const ahead = nextVerb(this.tokens, this.starts, verb.to);
    return !ahead || !/^(finite|past|base)$/.test(formOf(ahead, this.tokens));
  }

  /** "workers *stationed at the port* have been told": a bare past form, a preposition, and a finite verb to come. */
  private isReduced(verb: VerbGroup): boolean {
    if (
      !isBare(verb) ||
      complementVerbs.has(verb.lemma) ||
      this.tokens[verb.to]?.pos !== "ADP" ||
      !this.tokens[verb.from - 1]
    )
      return false;
    const ahead = nextVerb(this.tokens, this.starts, verb.to);
    return ahead !== undefined && formOf(ahead, this.tokens) === "finite";
  }

  private takeSecondVerb(verb: VerbGroup, form: VerbForm): void {
    const { current } = this;
    const after = current.verb?.to ?? 0;
    const speech = complementVerbs.has(current.verb?.lemma ?? "");
    const split = this.lastComma >= after;
    const least = Math.max(after, split ? this.lastComma + 1 : 0);
    const subject = this.subjectStart(verb, least);
    const hasSubject = this.tokens.slice(least, verb.from).some((token) => nominal.has(token.pos));
    if (split && this.lastComma === verb.from - 1 && form !== "finite" && this.openListed(verb)) return;
    if (speech && split && this.lastComma === verb.from - 1 && this.awaitsContent(verb.from)) {
      this.open(this.contentStart(after, verb.from), "complement");
      return;
    }
    if (this.resume(hasSubject, { speech, split })) return;
    if (split && hasSubject) this.openAfterComma(verb);
    else if (speech && hasSubject) this.open(this.contentStart(after, subject), "complement");
    else if (contact(this.tokens, subject) && !speech) this.open(subject, "relative");
    else
      this.open(
        form === "past" && isBare(verb) && !speech ? verb.from : subject,
        form === "past" ? "participle" : "complement",
      );
  }

  /** "cut taxes, *create jobs* and": the next of a list of predicates. */
  private openListed(verb: VerbGroup): boolean {
    const waits = this.stack.some((index) => !this.list[index]?.verb);
    const more = nextVerb(this.tokens, this.starts, verb.to);
    const listed = more && this.tokens.slice(verb.to, more.from).some((token) => token.pos === "CCONJ");
    const height = waits && !listed ? undefined : this.matching(verb);
    if (height !== undefined) this.openBeside(height, verb.from);
    return height !== undefined;
  }

  /** Goes back to a clause that still waits for its verb: "the people who died | were". */
  private resume(hasSubject: boolean, { speech, split }: { speech: boolean; split: boolean }): boolean {
    const waiting = this.stack.findLastIndex((index) => !this.list[index]?.verb);
    if (waiting < 0) return false;
    if (speech && !split && (hasSubject || !this.isSubjectRelative(this.current))) return false;
    this.stack.length = waiting + 1;
    if (split && hasSubject) this.reclaim(this.lastComma + 1);
    return true;
  }

  /** Past the circumstances that stand between a verb of saying and what is said: "said on Monday | 300 had left". */
  private contentStart(after: number, subject: number): number {
    let at = after;
    while (/^(on|in|at|during|after|before|to)$/i.test(this.tokens[at]?.text ?? "") && at < subject) {
      at += 1;
      while (at < subject && !/^(NOUN|PROPN)$/.test(this.tokens[at - 1]?.pos ?? "")) at += 1;
    }
    while (this.tokens[at]?.pos === "ADV" && at < subject) at += 1;
    return Math.min(at, subject);
  }

  private isSubjectRelative(clause: Open): boolean {
    return clause.kind === "relative" && clause.verb?.from === clause.from + 1;
  }

  /** ", officials said": beside everything; the words since the comma are its own. */
  private openAfterComma(verb: VerbGroup) {
    let from = this.lastComma + 1;
    while (this.tokens[from]?.pos === "PUNCT") from += 1;
    const tail = complementVerbs.has(verb.lemma);
    if (!tail) this.stack.length = 1;
    const last = this.list[this.stack.at(-1) ?? 0];
    this.open(from, tail || last?.verb ? "aside" : "main");
  }

  /** Where the noun phrase that ends right before the verb begins, not before `least`. */
  private subjectStart(verb: VerbGroup, least: number): number {
    let at = verb.from;
    while (at > least && this.tokens[at - 1]?.pos === "ADV") at -= 1;
    while (at > least && nominal.has(this.tokens[at - 1]?.pos ?? "")) at -= 1;
    while (at > least && isApproximator(this.tokens, at - 1)) at -= 1;
    return at;
  }

  private extents(): Clause[] {
    const starts = this.list.map(() => this.tokens.length);
    const ends = this.list.map(() => 0);
    this.owner.forEach((index, at) => {
      if (/^[,—–]$/.test(this.tokens[at]?.text ?? "")) return;
      starts[index] = Math.min(starts[index] ?? at, at);
      ends[index] = at + 1;
    });
    return this.list.map((clause, index) => {
      const to = ends[index] ?? 0;
      const from = to === 0 ? clause.from : Math.max(clause.from, starts[index] ?? 0);
      return { ...clause, from, to: Math.max(from, to) };
    });
  }
}

const dash = /^(—|–|-|--)$/;
const top = { kind: "main", parent: undefined, shares: undefined, marker: undefined, verb: undefined } as const;
const nominal = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART", "SYM"]);
const isBare = (verb: VerbGroup) => verb.chain.length === 0;

/** "an *estimated* 300": a participle between determiner and number is no verb. */
const isModifier = (verb: VerbGroup, tokens: readonly Token[]) =>
  verb.to === verb.from + 1 && tokens[verb.from - 1]?.pos === "DET" && /^(NUM|SYM)$/.test(tokens[verb.to]?.pos ?? "");

/** "about 300", "up to 300", "at least 300": a preposition that belongs to the number. */
const isApproximator = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]?.text.toLowerCase() ?? "";
  if (tokens[at]?.pos === "ADV" && tokens[at + 1]?.pos === "NUM") return true;
  if (/^(about|above|around|below|over|under|than|to|least|most|as|many|much)$/.test(word)) {
    return tokens[at + 1]?.pos === "NUM" || tokens[at + 1]?.pos === "SYM";
  }
  return (
    /^(up|at|more|less|fewer|as|many|much)$/.test(word) && at + 1 < tokens.length && isApproximator(tokens, at + 1)
  );
};

/** "the troops | the capital sent": two noun phrases side by side. */
const contact = (tokens: readonly Token[], subject: number) =>
  /^(NOUN|PROPN)$/.test(tokens[subject - 1]?.pos ?? "") && tokens[subject - 1] !== undefined;

/** ", 12 of whom died" */
const ofWhom = (tokens: readonly Token[], at: number) => {
  const place = tokens.slice(at, at + 6).findIndex((t) => /^(whom|which)$/i.test(t.text));
  return (
    place > 0 && tokens[at + place - 1]?.lemma === "of" && tokens.slice(at, at + place).every((t) => t.pos !== "VERB")
  );
};
