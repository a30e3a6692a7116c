// The inbox of one environment: what waits for a decision, and what happened. What comes appears by itself.

import { account, call, Fault, follow, logIn } from "./api.js";
import { clear, onSubmit } from "./forms.js";
import { fill, onAction, only, show, start, text } from "./views.js";

const ITEM = `__typename id state createdAt readAt from { name }
  ... on CollaborationRequest { membershipId organisationName role { name } }
  ... on PartnershipRequest { partnership { id message } }
  ... on Notice { text }`;
const INBOX = `query Inbox($first: Int!, $after: String) {
  inbox(first: $first, after: $after) {
    unreadCount position pageInfo { hasNextPage endCursor } edges { node { ${ITEM} } }
  }
}`;
const NEWS = "subscription InboxNews($after: String) { inbox(after: $after) { cursor } }";
const ACTS = {
  CollaborationRequest: {
    accept: mutation("acceptMembership", "AcceptMembership", (item) => ({ membershipId: item.membershipId })),
    decline: mutation("declineMembership", "DeclineMembership", (item) => ({ membershipId: item.membershipId })),
  },
  PartnershipRequest: {
    accept: mutation("acceptPartnership", "AcceptPartnership", (item) => ({ partnershipId: item.partnership.id })),
    decline: mutation("declinePartnership", "DeclinePartnership", (item) => ({ partnershipId: item.partnership.id })),
  },
};
const READ = mutation("markInboxItemRead", "MarkInboxItemRead", (item) => ({ inboxItemId: item.id }));
const DECIDED = { accept: "ACCEPTED", decline: "DECLINED" };
const PAGE = 25;
const MOST_ASKED = 10;
const KEPT = "welkom.environment";

const list = document.querySelector("[data-items]");
const choice = document.querySelector("#environment");
let environment = null; // the id of the one at hand
let items = [];
let end = null;
let following = null; // ends the subscription when it is aborted
let busy = false;
let asked = 0;

function mutation(field, name, input) {
  const query = `mutation ${name}($input: ${name}Input!) { ${field}(input: $input) { errors { code message field } } }`;
  return async (item) => (await call(query, { input: input(item) }, { environment }))[field].errors;
}

const when = (moment) =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(moment),
  );

// ---- one item

function drawn(item) {
  const element = document
    .querySelector(`template[data-item-of="${item.__typename}"]`)
    .content.cloneNode(true).firstElementChild;
  const fresh = !item.readAt;
  const message = item.partnership?.message;
  fill(
    {
      from: item.from.name,
      organisation: item.organisationName,
      role: item.role?.name,
      text: item.text,
      at: when(item.createdAt),
      state: text(item.state),
      message,
    },
    element,
  );
  element.querySelector("time").dateTime = item.createdAt;
  element.querySelector("blockquote")?.toggleAttribute("hidden", !message);
  element.querySelector("[data-standing]").hidden = item.state === "NOTICE" && !fresh;
  element.classList.toggle("new", fresh);
  element.dataset.item = item.id;
  element.dataset.state = item.state;
  // which item a button is of, for those who hear it out of its place
  const heading = element.querySelector("h2");
  heading.id = `item-${item.id}`;
  for (const button of element.querySelectorAll("[data-do]")) {
    const act = button.dataset.do;
    button.hidden = act === "read" ? !fresh : item.state !== "OPEN";
    button.setAttribute("aria-describedby", heading.id);
    button.addEventListener("click", () => decide(item, act));
  }
  return element;
}

async function decide(item, act) {
  if (busy) return;
  busy = true;
  const buttons = list.querySelectorAll(`[data-item="${item.id}"] [data-do]`);
  for (const button of buttons) button.setAttribute("aria-disabled", "true");
  let problem = null;
  try {
    const errors = await (act === "read" ? READ : ACTS[item.__typename][act])(item);
    problem = errors.map(({ message }) => message).join(" ") || null;
    // who decides has read it
    if (!problem && act !== "read" && !item.readAt) await READ(item);
    await load();
    if (!problem && act in DECIDED) document.querySelector("[data-said]").textContent = text(DECIDED[act]);
  } catch (fault) {
    if (!(fault instanceof Fault)) console.error(fault);
    if (fault.code === "UNAUTHENTICATED") return ended();
    problem = fault instanceof Fault ? fault.message : text("unexpected");
  } finally {
    busy = false;
    for (const button of buttons) button.removeAttribute("aria-disabled");
  }
  if (problem) complain(item, problem);
}

function complain(item, problem) {
  const alert = list.querySelector(`[data-item="${item.id}"] [data-alert]`);
  if (!alert) return;
  alert.textContent = problem;
  alert.hidden = false;
  alert.focus();
}

// ---- the list

/** Draws what changed; who is at a button stays there, or goes to its item's heading where the button is gone. */
function draw(next) {
  const before = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  const at = document.activeElement?.closest("[data-item]")?.dataset.item;
  const act = document.activeElement?.dataset.do;
  const elements = next.map((item) => {
    const shown = list.querySelector(`[data-item="${item.id}"]`);
    return shown && before.get(item.id) === JSON.stringify(item) ? shown : drawn(item);
  });
  items = next;
  if (elements.length !== list.children.length || elements.some((element, i) => element !== list.children[i])) {
    list.replaceChildren(...elements);
  }
  const place = at && list.querySelector(`[data-item="${at}"]`);
  if (place && !place.contains(document.activeElement)) {
    const button = act && place.querySelector(`[data-do="${act}"]:not([hidden])`);
    (button || place.querySelector("h2")).focus();
  }
  list.hidden = !items.length;
  document.querySelector("[data-none]").hidden = items.length > 0;
}

/** Reads the list from its top, as far as it is shown; the position from which to follow it. */
async function load() {
  const turn = ++asked;
  const first = Math.min(100, Math.max(PAGE, items.length));
  const { inbox } = await call(INBOX, { first }, { environment });
  if (turn === asked) {
    draw(inbox.edges.map(({ node }) => node));
    told(inbox);
  }
  return inbox.position;
}

async function older() {
  const turn = ++asked;
  const { inbox } = await call(INBOX, { first: PAGE, after: end }, { environment });
  if (turn !== asked) return;
  const known = new Set(items.map(({ id }) => id));
  const added = inbox.edges.map(({ node }) => node).filter(({ id }) => !known.has(id));
  draw([...items, ...added]);
  told(inbox);
  if (added.length) list.querySelector(`[data-item="${added[0].id}"] h2`).focus();
}

function told({ unreadCount, pageInfo }) {
  fill({ unread: String(unreadCount) });
  end = pageInfo.endCursor;
  document.querySelector("[data-more]").hidden = !pageInfo.hasNextPage;
}

// ---- live

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Follows the inbox from a position on, and again after every break, until `signal` says that it is enough. */
async function live(position, signal) {
  for (let failed = 0; !signal.aborted; ) {
    try {
      if (failed) {
        await pause(Math.min(30, 2 ** failed));
        if (signal.aborted) return;
        position = await load();
      }
      only("data-live", "yes");
      for await (const { inbox } of follow(NEWS, { after: position }, { environment, signal })) {
        failed = 0;
        position = inbox.cursor;
        await load();
      }
      failed += 1;
    } catch (fault) {
      if (signal.aborted) return;
      if (fault.code === "UNAUTHENTICATED") return ended();
      failed += 1;
    }
    if (!signal.aborted) only("data-live", "no");
  }
}

function follows(position) {
  following?.abort();
  following = new AbortController();
  live(position, following.signal);
}

function stops() {
  following?.abort();
  following = null;
}

// ---- the page

async function ended() {
  stops();
  show("log-in");
}

/** The place with most to read: a mail leads here without saying for which one it was. */
async function liveliest(places) {
  if (places.length < 2) return places[0];
  const counts = await Promise.all(
    places.slice(0, MOST_ASKED).map(({ id }) =>
      call("query Unread { inbox(first: 1) { unreadCount } }", {}, { environment: id }).then(
        ({ inbox }) => inbox.unreadCount,
        () => 0,
      ),
    ),
  );
  return places[counts.indexOf(Math.max(...counts))];
}

async function open() {
  const me = await account("users { status environment { id name } }");
  if (!me) return show("log-in");
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
    if (fault.code === "UNAUTHENTICATED") return ended();
    stops();
    show("fault", { fault: fault instanceof Fault ? fault.message : text("unexpected") });
    if (!(fault instanceof Fault)) console.error(fault);
  }
}

choice.addEventListener("change", () => {
  environment = choice.value;
  sessionStorage.setItem(KEPT, environment);
  draw([]);
  again();
});

onAction("refresh", again);
onAction("older", () =>
  older().catch((fault) => (fault.code === "UNAUTHENTICATED" ? ended() : show("fault", { fault: fault.message }))),
);
onSubmit("log-in", async (input) => {
  const errors = await logIn(input);
  if (errors.length) return errors;
  clear("log-in");
  await open();
});

// a browser opens few connections to one server: a window that nobody looks at gives its own back
document.addEventListener("visibilitychange", () => {
  if (document.hidden) return stops();
  if (environment && !following && !document.querySelector('[data-view="inbox"]').hidden) again();
});

start(open);
