// Where everything of the picture stands: numbers and cut texts, without a colour. Partners in the middle; to both sides
// the organisations, and outside of these the people.

import type { Crossing } from "./crossing";
import type { OrganisationGroup, PartnerGroup } from "./groups";

export const MARK = 12; // from an organisation to the middle of a person's mark
export const TEXT = 25; // and to the name
const BESIDE = 10; // between a name and what stands beside it
const LEAST = 60; // pixels of that
const PERSON = TEXT + 4; // of which the name has none
const BAND = 20; // between partners
export const LINE = 16;
/** Of a person, and between organisations: two lines each, or one where there are many. */
const ROOMY = { row: 40, gap: 8 };
const DENSE = { row: 24, gap: 6 };
const MANY = 24; // people on the longer side, all partners together
const TALL = 200; // of a partner: its name stands at the top, to be seen first
const NAME_LINES = 2;
export const HEAD = 34;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnMember extends Box {
  readonly crossing: Crossing;
  readonly full: string;
  readonly name: string;
  /** Beneath the name; beside it where rows have one line, and empty where there is no room. */
  readonly under: string;
}

export interface DrawnOrganisation extends Box {
  readonly full: string;
  readonly name: readonly string[];
  /** What leads to it from the partner. */
  readonly bridge: Box;
  readonly members: readonly DrawnMember[];
}

export interface DrawnSide {
  readonly left: boolean;
  readonly box: Box;
  readonly organisations: readonly DrawnOrganisation[];
}

export interface DrawnPartner extends Box {
  readonly full: string;
  readonly name: readonly string[];
  readonly under: readonly string[];
  /** Of the first line of text. */
  readonly top: number;
  readonly sides: readonly [DrawnSide, DrawnSide];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Whether a person has one line. */
  readonly dense: boolean;
  readonly partners: readonly DrawnPartner[];
  /** What is said beneath, in lines. */
  readonly notes: readonly string[];
}

export interface Words {
  unknown: string;
  nameless: string;
  counts: (group: PartnerGroup) => readonly string[];
  /** Role and state; `briefly` only what the mark does not say to everybody. */
  under: (crossing: Crossing, briefly: boolean) => string;
}

export function draw(groups: readonly PartnerGroup[], notes: readonly string[], width: number, words: Words): Drawing {
  const middle = Math.round(width * 0.16);
  const bridge = Math.round(width * 0.025);
  const half = (width - middle) / 2 - bridge;
  const house = Math.round(half * 0.38);
  const start = (width - middle) / 2;
  const dense = Math.max(longest(groups, "in"), longest(groups, "out")) > MANY;
  const { row, gap } = dense ? DENSE : ROOMY;
  let y = HEAD;

  const heightOf = (organisations: readonly OrganisationGroup[]) =>
    organisations.reduce((height, { members }) => height + members.length * row + gap, -gap);

  const sideOf = (
    organisations: readonly OrganisationGroup[],
    left: boolean,
    top: number,
    height: number,
  ): DrawnSide => {
    let at = top + (height - heightOf(organisations)) / 2;
    const x = left ? start - bridge - house : start + middle + bridge;
    const box = { x: left ? 0 : x, y: top, width: half, height };
    return {
      left,
      box,
      organisations: organisations.map(({ name, members }) => {
        const frame = { x, y: at, width: house, height: members.length * row };
        at += frame.height + gap;
        const people = half - house;
        return {
          ...frame,
          full: clean(name),
          name: lines(name, house - 16, BOLD, Math.min(NAME_LINES, Math.floor(frame.height / LINE))),
          bridge: { ...frame, x: left ? start - bridge : start + middle, width: bridge },
          members: members.map((crossing, place) => {
            const full = clean(crossing.person.name ?? words.nameless);
            const name = cut(full, people - PERSON, BOLD);
            const room = people - PERSON - (dense ? wide(name, BOLD) + BESIDE : 0);
            const under = cut(words.under(crossing, dense), room, SMALL);
            return {
              crossing,
              x: left ? 0 : x + house,
              y: frame.y + place * row,
              width: people,
              height: row,
              full,
              name,
              under: room > LEAST ? under : "",
            };
          }),
        };
      }),
    };
  };

  const partners = groups.map((group): DrawnPartner => {
    const full = group.partner?.name ?? words.unknown;
    const name = lines(full, middle - 16, BOLD, NAME_LINES);
    const under = words.counts(group).map((text) => cut(text, middle - 12, SMALL));
    const height = Math.max(heightOf(group.in), heightOf(group.out), 20 + (name.length + under.length) * LINE);
    const drawn: DrawnPartner = {
      x: start,
      y,
      width: middle,
      height,
      full: clean(full),
      name,
      under,
      top: y + (height > TALL ? 10 : (height - (name.length + under.length) * LINE) / 2) + 12,
      sides: [sideOf(group.in, true, y, height), sideOf(group.out, false, y, height)],
    };
    y += height + BAND;
    return drawn;
  });
  return { width, height: y, dense, partners, notes: notes.flatMap((note) => lines(note, width, SMALL, NOTE_LINES)) };
}

const longest = (groups: readonly PartnerGroup[], direction: Crossing["direction"]) =>
  groups.reduce((sum, group) => sum + group[direction].reduce((count, { members }) => count + members.length, 0), 0);

export const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const BOLD = "600 13px system-ui, sans-serif";
const SMALL = "12px system-ui, sans-serif";
const ISOLATE = ["\u2068", "\u2069"] as const; // a name keeps its direction to itself
const LONGEST = 200; // what is measured of a line
const NARROWEST = 3; // pixels of a letter
const NOTE_LINES = 6;
const NOT_XML = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g; // the writing around, beyond the name

const clean = (text: string) => text.replace(TURNING, "").replace(NOT_XML, " ").trim();

let canvas: CanvasRenderingContext2D | null | undefined;

function wide(text: string, font: string): number {
  canvas ??= document.createElement("canvas").getContext("2d");
  if (!canvas) return text.length * 8;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** A text in lines of this width, `most` of them; what there is no room for is cut. */
function lines(text: string, room: number, font: string, most: number): string[] {
  const found: string[] = [];
  for (const word of clean(text)
    .slice(0, most * LONGEST * 2)
    .split(/\s+/)) {
    const last = found.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && (found.length === most || wide(longer, font) <= room)) found[found.length - 1] = longer;
    else found.push(word);
  }
  return found.map((line) => cut(line, room, font));
}

/** As much of the text as there is room for, by whole characters as people see them. */
export function cut(text: string, room: number, font: string): string {
  const whole = clean(text);
  const letters = [...new Intl.Segmenter().segment(whole.slice(0, 4 * LONGEST))].map(({ segment }) => segment);
  let shown = letters.slice(0, LONGEST).join("");
  if (shown.length < whole.length || wide(shown, font) > room) {
    let count = Math.min(letters.length, LONGEST, Math.ceil(room / NARROWEST));
    while (count > 1 && wide(`${letters.slice(0, count).join("")}…`, font) > room) count -= 1;
    shown = `${letters.slice(0, count).join("")}…`;
  }
  return ISOLATE.join(shown);
}
