// Makes an element. Children are elements or text: text is never read as HTML.
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return element;
}

function makeSVG(tag, attributes) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

// The families that have a colour of their own.
const families = {
  word: "word", number: "figure", date: "figure", money: "figure", telephone: "figure", "national-id": "figure",
  "bank-account": "figure", "licence-plate": "figure", "post-code": "figure", name: "name", acronym: "short",
  abbreviation: "short", url: "address", email: "address", mention: "address", hashtag: "address", path: "address",
  code: "address", punctuation: "sign", symbol: "sign", whitespace: "sign", newline: "sign", separator: "sign",
  emoji: "picture", unknown: "odd",
};
const colour = (kind) => `kind-${families[kind] ?? "word"}`;
const chip = (kind) => make("span", { class: `chip ${colour(kind)}` }, nameOf(kind));

// What is seen of a piece of text: signs stand for what has no shape of its own.
const invisible = { " ": "␣", "\t": "⇥", "\n": "↵", "\r": "↵", "\u00A0": "⍽", "\u200B": "∅", "\u2060": "∅", "\uFEFF": "∅", "\u00AD": "∅" };
function visible(text) {
  return /^[\s\u200B\u2060\uFEFF\u00AD]+$/.test(text) ? [...text].map((letter) => invisible[letter] ?? "␣").join("") : text;
}

// A mark is shown on a ring that stands for a letter.
const shownLetter = (letter) => (/^\p{M}$/u.test(letter) ? "◌" + letter : invisible[letter] ?? letter);

const thai = (text, attributes = {}) => make("span", { lang: "th", ...attributes }, text);
const placeOf = (start, end) => make("span", { class: "place" }, `${start}–${end}`);

// A part of the page with a heading.
function card(id, name, ...content) {
  const about = interfaceWords[language][`${name}About`];
  return make("section", { class: "card", id, "aria-labelledby": `${id}-heading` },
    make("h2", { id: `${id}-heading`, tabindex: "-1" }, say(name)), about && make("p", { class: "about" }, about), content);
}

// A table whose rows are arrays of cells.
function table(name, headings, rows) {
  if (rows.length === 0) return make("p", { class: "none" }, say("none"));
  return make("div", { class: "scroll" }, make("table", {}, make("caption", { class: "hidden" }, say(name)),
    make("thead", {}, make("tr", {}, headings.map((heading) => make("th", { scope: "col" }, say(heading))))),
    limited(make("tbody"), rows, (cells) => make("tr", {}, cells.map((cell) => make("td", {}, cell))))));
}

// How many rows a list shows before one asks for more.
const firstRows = 100;

// Fills a list with its first items, and the rest when one asks for it.
function limited(list, items, show) {
  list.append(...items.slice(0, firstRows).map(show));
  if (items.length > firstRows) {
    const more = make("button", { type: "button", class: "more", onclick: () => {
      (holder ?? more).remove();
      list.append(...items.slice(firstRows).map(show));
    } }, `${say("showAll")} (${items.length})`);
    const holder = list.tagName === "TBODY" ? make("tr", {}, make("td", { colspan: "9" }, more))
      : list.tagName === "DIV" ? null : make("li", {}, more);
    list.append(holder ?? more);
  }
  return list;
}
