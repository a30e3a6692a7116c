// The inbox of one environment: what waits for a decision, and what happened. What comes appears by itself.

import { account, call, Fault, follow, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { acts, INBOX, NEWS, SPEAK, UNREAD } from "./inbox_api.js";
import { tellTimes } from "./inbox_items.js";
import { announce, draw, redraw, say, shown } from "./inbox_list.js";
import { ENDED, live, wait } from "./inbox_live.js";
import { speak, speaks } from "./language.js";
import { fill, onAction, only, show, start, text } from "./views.js";

const PAGE = 25;
const MOST_AT_ONCE = 100;
const MOST_ASKED = 10;
const KEPT = "welkom.environment";
const MINUTE = 60_000;
const SETTLED = ["ALREADY_SETTLED", "EXPIRED"];
const DECIDED = { accept: "ACCEPTED", decline: "DECLINED" };

const choice = document.querySelector("#environment");
const deciding = new Set();
let me = null;
let environment = null; // the id of the one at hand
let end = null;
let reached = null; // the cursor of the last that was told
let following = null; // ends the subscription when it is aborted
let stale = false;
let freshening = false;
let last = Promise.resolve();

// ---- the list

/** One after the other, so that an older answer never covers a newer one; not at all for a place that was left. */
function inTurn(work) {
  const place = environment;
  last = last.catch(() => {}).then(() => work(place));
  return last;
}

/** Reads the list from its top, as far as it is shown; the position from which to follow it. */
const load = () =>
  inTurn(async (place) => {
    const found = new Map();
    let position, after, first, inbox;
    for (let left = Math.max(PAGE, shown.size); left > 0; left -= first) {
      first = Math.min(MOST_AT_ONCE, left);
      ({ inbox } = await call(INBOX, { first, after }, { environment: place }));
      position ??= inbox.position; // of the first page: what comes while reading is told again
      for (const { node } of inbox.edges) found.set(node.id, node);
      after = inbox.pageInfo.endCursor;
      if (!inbox.pageInfo.hasNextPage) break;
    }
    if (place === environment) {
      const known = draw([...found.values()], on);
      if (known.size || following) announce(known, deciding);
      tell(inbox);
    }
    return position;
  });

const older = () =>
  inTurn(async (place) => {
    const { inbox } = await call(INBOX, { first: PAGE, after: end }, { environment: place });
    if (place !== environment) return;
    const added = inbox.edges.map(({ node }) => node).filter(({ id }) => !shown.has(id));
    draw([...[...shown.values()].map(({ item }) => item), ...added], on);
    tell(inbox);
    if (added.length) shown.get(added[0].id).element.querySelector("h3").focus();
  });

function tell({ unreadCount, pageInfo }) {
  fill({ unread: String(unreadCount) });
  only("data-unread", unreadCount ? "some" : "none");
  end = pageInfo.endCursor;
  document.querySelector("[data-more]").hidden = !pageInfo.hasNextPage;
}

// ---- deciding

const on = {
  accept: (item) => decide(item, "accept"),
  decline: (item, reason) => decide(item, "decline", reason ? { reason } : {}),
  read: (item) => decide(item, "read"),
};

async function decide(item, act, given = {}) {
  if (deciding.has(item.id)) return;
  deciding.add(item.id);
  const buttons = shown.get(item.id).element.querySelectorAll("button");
  for (const button of buttons) button.setAttribute("aria-disabled", "true");
  try {
    const errors = await acts(item)[act](environment, given);
    // who decides has read it; where that fails, it stays new
    if (!errors.length && act in DECIDED && !item.readAt) await acts(item).read(environment).catch(() => {});
    await load().catch(freshen);
    if (errors.length) complain(item, errors);
    else if (act in DECIDED) say(text(DECIDED[act]));
  } catch (fault) {
    if (!(fault instanceof Fault)) console.error(fault);
    if (ENDED.includes(fault.code)) return ended(fault);
    complain(item, [{ message: fault instanceof Fault ? fault.message : text("unexpected") }]);
  } finally {
    deciding.delete(item.id);
    for (const button of buttons) button.removeAttribute("aria-disabled");
  }
}

function complain({ id }, errors) {
  if (!shown.has(id)) return;
  const { item, element } = shown.get(id);
  const settled = item.state !== "OPEN" && errors.some(({ code }) => SETTLED.includes(code));
  const alert = element.querySelector("[data-alert]");
  alert.textContent = settled ? text(`SETTLED_${item.state}`) : errors.map(({ message }) => message).join(" ");
  alert.hidden = false;
  alert.focus();
}

// ---- live

/** Reads the list again until it is as new as what was told; however much is told meanwhile, once more is enough. */
async function freshen(fault = null) {
  if (ENDED.includes(fault?.code)) return ended(fault);
  stale = true;
  if (freshening) return;
  freshening = true;
  let failed = 0;
  while (stale && following) {
    stale = false;
    try {
      await load();
      failed = 0;
    } catch (fault) {
      if (ENDED.includes(fault.code)) ended(fault);
      stale = true;
      failed += 1;
      await wait(failed);
    }
  }
  freshening = false;
}

function follows(position) {
  following?.abort();
  reached = position;
  following = new AbortController();
  const place = environment;
  live(position, {
    signal: following.signal,
    subscribe: async function* (after, connection) {
      for await (const { inbox } of follow(NEWS, { after }, { environment: place, ...connection })) yield inbox;
    },
    onEvent: ({ cursor }) => {
      if (place === environment) reached = cursor;
      freshen();
    },
    reload: load,
    onState: (connected) => only("data-live", connected ? "yes" : "no"),
    onEnded: ended,
  });
}

/** Follows at once from where it was; what came meanwhile is told, and what was read elsewhere is seen. */
function goOn() {
  follows(reached);
  freshen();
}

function stops() {
  following?.abort();
  following = null;
  stale = false;
}

// ---- the page

/** Access is over: what was shown goes, and why is told. */
function ended(fault) {
  stops();
  environment = me = null;
  draw([], on);
  sessionStorage.removeItem(KEPT);
  only("data-why", fault.code);
  show("ended");
}

/** The place with most to read: a mail leads here without saying for which one it was. */
async function liveliest(places) {
  if (places.length < 2) return places[0];
  const counts = await Promise.all(
    places.slice(0, MOST_ASKED).map(({ id }) =>
      call(UNREAD, {}, { environment: id }).then(
        ({ inbox }) => inbox.unreadCount,
        () => 0,
      ),
    ),
  );
  return places[counts.indexOf(Math.max(...counts))];
}

async function open() {
  me = await account("locale users { status environment { id name } }");
  if (!me) return show("log-in");
  // roles, notices and refusals come in the language of the account: so does the page
  if (me.locale !== document.documentElement.lang) await speak(me.locale);
  const places = me.users.filter(({ status }) => status === "ACTIVE").map((user) => user.environment);
  if (!places.length) return show("no-place");
  const kept = sessionStorage.getItem(KEPT);
  environment = (places.find(({ id }) => id === kept) ?? (await liveliest(places))).id;
  choice.replaceChildren(...places.map(({ id, name }) => new Option(name, id, false, id === environment)));
  document.querySelector("[data-choice]").hidden = places.length < 2;
  const position = await load();
  show("inbox");
  follows(position);
}

async function again() {
  try {
    follows(await load());
  } catch (fault) {
    failed(fault);
  }
}

function failed(fault) {
  if (ENDED.includes(fault.code)) return ended(fault);
  stops();
  show("fault", { fault: fault instanceof Fault ? fault.message : text("unexpected") });
  if (!(fault instanceof Fault)) console.error(fault);
}

choice.addEventListener("change", () => {
  stops();
  environment = choice.value;
  sessionStorage.setItem(KEPT, environment);
  draw([], on);
  again();
});

speaks({
  before: async (locale) => me && call(SPEAK, { input: { locale } }),
  after: async () => {
    if (!environment) return;
    redraw(on);
    await load(); // what notices say comes in the language of the account
  },
  failed: (fault) => failed(fault),
});

onAction("refresh", goOn);
onAction("older", () => older().catch(failed));
onAction("log-in", () => show("log-in"));
onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  if (errors.length) return errors;
  clear("log-in");
  await open();
});

setInterval(() => tellTimes(document.querySelector('[data-view="inbox"]')), MINUTE);

// a browser opens few connections to one server: a window that nobody looks at gives its own back
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return stops();
  if (environment && !following && !document.querySelector('[data-view="inbox"]').hidden) goOn();
});

start(open);
