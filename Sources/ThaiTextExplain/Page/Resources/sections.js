// A piece of text that leads to its tokens.
function jump(view, text, start, end) {
  return make("button", { type: "button", class: "jump", lang: "th", onclick: () => view.reveal(start),
    onmouseenter: () => view.light(start, end), onmouseleave: () => view.light(0, 0),
    onfocus: () => view.light(start, end), onblur: () => view.light(0, 0) }, visible(text));
}

const placed = (view, item) => [jump(view, item.text, item.start, item.end), " ", placeOf(item.start, item.end)];

function compoundsSection(view, { compounds, tokens }) {
  return card("compounds", "compounds", table("compounds", ["text", "parts", "kind"], compounds.map((compound) => [
    placed(view, compound),
    make("span", { class: "parts" }, tokens.slice(compound.firstToken, compound.firstToken + compound.tokenCount)
      .map((token) => make("span", { class: `chip ${colour(token.kind)}`, lang: "th" }, visible(token.text)))),
    chip(compound.kind)])));
}

// MARK: Entities

function entitiesSection(view, { entities }) {
  return card("entities", "entities", table("entities", ["text", "kind", "value"], entities.map((entity) => [
    placed(view, entity), chip(entity.kind), entity.date ? dateMeaning(entity) : thai(entity.value ?? "")])));
}

// A date in both eras, and how its era was decided.
function dateMeaning({ date, value }) {
  const reasons = { stated: "eraStated", magnitude: "eraMagnitude", twoDigits: "eraTwoDigits" };
  const lines = date.start.year === undefined && date.end?.year === undefined ? [dateText(date, undefined)]
    : [dateText(date, "buddhistYear"), dateText(date, "year")];
  return make("div", { class: "eras" }, lines.map((line) => make("span", {}, line)),
    make("span", { class: "quiet" }, `${say("iso")} ${value}`), date.eraReason && make("span", { class: "quiet" }, say(reasons[date.eraReason])));
}

function dateText({ start, end }, era) {
  if (!end) return pointText(start, era);
  // What both ends have in common is said once, at the end: 18 – 22 August 2024.
  const first = { ...start };
  if (first.hour === undefined && first.year === end.year) {
    delete first.year;
    delete first.buddhistYear;
    if (first.day !== undefined && first.month === end.month) delete first.month;
  }
  return `${pointText(first, era)} – ${pointText(end, era)}`;
}

function pointText(point, era) {
  const two = (number) => String(number).padStart(2, "0");
  const parts = [point.day, point.month && monthNames[language][point.month - 1]];
  if (era && point[era] !== undefined) {
    const name = say(era === "year" ? "common" : "buddhist");
    parts.push(language === "th" ? `${name} ${point[era]}` : `${point[era]} ${name}`);
  }
  if (point.hour !== undefined) parts.push([point.hour, point.minute ?? 0, ...(point.second === undefined ? [] : [point.second])].map(two).join(":"));
  if (point.utcOffset !== undefined) {
    const minutes = Math.abs(point.utcOffset);
    parts.push(`UTC${point.utcOffset < 0 ? "−" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
  }
  return parts.filter((part) => part !== undefined).join(" ");
}

// MARK: Acronyms

function acronymsSection(view, { acronyms, definitions }) {
  const items = acronyms.map((acronym) => make("div", { class: "acronym" },
    make("div", {}, placed(view, acronym), acronym.canonical !== acronym.text && make("span", { class: "canonical" }, `= ${acronym.canonical}`),
      make("span", { class: "quiet" }, `${nameOf(acronym.kind)} · ${say("evidence")} ${nameOf(acronym.evidence)} · ${say("confidence")} ${nameOf(acronym.confidence)}`)),
    make("ul", {}, acronym.longForms.map((form) => make("li", {}, thai(form.text), " ",
      make("span", { class: "quiet" }, `${say("provenance")} ${nameOf(form.provenance)}`))))));
  const found = definitions.map((definition) => [
    [jump(view, definition.shortForm, definition.shortFormStart, definition.shortFormEnd), " ", placeOf(definition.shortFormStart, definition.shortFormEnd)],
    [jump(view, definition.longForm, definition.longFormStart, definition.longFormEnd), " ", placeOf(definition.longFormStart, definition.longFormEnd)],
    `${nameOf(definition.method)} · ${nameOf(definition.confidence)}`]);
  return card("acronyms", "acronyms", items.length === 0 ? make("p", { class: "none" }, say("none")) : limited(make("div"), items, (item) => item),
    found.length > 0 && [make("h3", {}, say("definitions")), table("definitions", ["text", "defines", "evidence"], found)]);
}

// MARK: Normalization

function normalizationsSection({ normalizations, text }) {
  return card("normalizations", "normalizations", make("div", { class: "profiles" }, normalizations.map((form) => make("div", { class: "profile" },
    make("h3", {}, nameOf(form.profile)), form.changes.length === 0
      ? make("p", { class: "none" }, say("unchanged"))
      : [make("p", { class: "result", lang: "th", tabindex: "0", role: "group", "aria-label": nameOf(form.profile) }, form.text),
        limited(make("ol", { "aria-label": say("changes") }), form.changes, changeItem)]))));
}

function changeItem(change) {
  const shown = change.letters.slice(0, 24);
  return make("li", { class: "change" }, placeOf(change.start, change.end), make("ul", { class: "letters" }, shown.map((letter) =>
    make("li", { class: `letter ${letter.fate}`, title: letter.name },
      make("span", { class: "hidden" }, `${say(letter.fate)}: `), make("b", { lang: "th" }, shownLetter(letter.letter)),
      make("small", {}, letter.code), make("small", {}, letter.name.replace("THAI CHARACTER ", "").toLowerCase()))),
    change.letters.length > shown.length && make("li", { class: "quiet" }, `+ ${change.letters.length - shown.length}`)));
}

// MARK: Search

function termsSection({ terms }) {
  const positions = new Map();
  for (const term of terms) {
    if (!positions.has(term.position)) positions.set(term.position, []);
    positions.get(term.position).push(term);
  }
  return card("terms", "terms", positions.size === 0 ? make("p", { class: "none" }, say("none"))
    : limited(make("ol", { class: "terms" }), [...positions], ([position, group]) => make("li", {},
      make("span", { class: "place" }, make("span", { class: "hidden" }, say("position")), ` ${position}`),
      make("span", { class: "keys" }, group.map((term) => make("span", { class: `key ${term.kind === "word" ? "" : "other"}`, lang: "th" },
        term.key, term.kind !== "word" && make("small", { lang: language }, nameOf(term.kind))))))));
}

function sentencesSection(view, { sentences }) {
  return card("sentences", "sentences", limited(make("ol", { class: "sentences" }), sentences, (sentence) =>
    make("li", {}, jump(view, sentence.text, sentence.start, sentence.end))));
}

// MARK: Two engines

function enginesSection({ comparison }) {
  if (!comparison) return "";
  const words = (list) => list.flatMap((word, index) => [index > 0 && [make("span", { class: "cut", "aria-hidden": "true" }), make("span", { class: "hidden" }, " | ")], visible(word)]);
  const stretch = (item) => (item.otherWords
    ? make("span", { class: "stretch differs" },
      make("span", {}, make("span", { class: "hidden" }, `${nameOf(comparison.engine)}: `), words(item.words)),
      make("span", {}, make("span", { class: "hidden" }, `${nameOf(comparison.otherEngine)}: `), words(item.otherWords)))
    : make("span", { class: "stretch same" }, visible(item.words[0])));
  return card("engines", "engines",
    make("ul", { class: "swatches" }, [comparison.engine, comparison.otherEngine].map((name) => make("li", {}, nameOf(name)))),
    comparison.differenceCount === 0 && make("p", { class: "quiet" }, say("agree")),
    make("div", { class: "engines", lang: "th" }, comparison.stretches.map(stretch)));
}
