// How sure a boundary is: a score is the logarithm of the odds.
const certainty = (score) => 1 / (1 + Math.exp(-score));
const gradeOf = (score) => (score === undefined ? "fixed" : certainty(score) > 0.97 ? "sure" : certainty(score) > 0.8 ? "likely" : "doubtful");

function percent(score) {
  const value = certainty(score) * 100;
  return `${value > 99.9 ? ">99.9" : value.toFixed(value > 99 ? 1 : 0)} %`;
}

const sayCertainty = (score) => (score === undefined ? say("fixed") : `${say(gradeOf(score))}, ${percent(score)}`);

// The tokens of an explanation, one of which is chosen.
class TokenView {
  constructor(explanation) {
    this.explanation = explanation;
    this.tokens = explanation.tokens;
    this.chosen = 0;
    this.cells = this.tokens.map((token, index) => this.makeCell(token, index));
    this.drawing = makeSVG("svg", { "aria-hidden": "true" });
    this.flow = make("div", { class: "flow", role: "listbox", "aria-label": say("tokenList"), "aria-orientation": "horizontal", onkeydown: (event) => this.move(event) },
      this.tokens.map((token, index) => [this.cells[index], token.kind === "newline" ? make("span", { class: "break" }) : ""]), this.drawing);
    this.details = make("aside", { class: "details", "aria-live": "polite", "aria-label": say("chosen") });
    new ResizeObserver(() => this.draw()).observe(this.flow);
    document.fonts?.ready.then(() => this.draw());
    if (this.tokens.length > 0) this.choose(0);
  }

  get section() {
    const kinds = [...new Set(this.tokens.map((token) => token.kind))];
    return card("tokens", "tokens", make("div", { class: "reading" },
      make("div", {}, make("ul", { class: "legend" }, kinds.map((kind) => make("li", {}, chip(kind)))), this.flow), this.details));
  }

  makeCell(token, index) {
    const label = `${visible(token.text)}, ${nameOf(token.kind)}, ${token.start}–${token.end}, ${sayCertainty(token.score)}`;
    return make("span", { class: `token ${colour(token.kind)} ${gradeOf(token.score)}`, role: "option", tabindex: "-1",
      "aria-selected": "false", "aria-label": label, "data-start": token.start, onclick: () => this.choose(index), onfocus: () => this.choose(index) },
      thai(visible(token.text)), make("small", { "aria-hidden": "true" }, String(token.start)));
  }

  move(event) {
    const steps = { ArrowRight: 1, ArrowLeft: -1, Home: -this.cells.length, End: this.cells.length };
    let target = this.chosen + (steps[event.key] ?? 0);
    if (event.key === "ArrowDown" || event.key === "ArrowUp") target = this.neighbourLine(event.key === "ArrowDown" ? 1 : -1);
    else if (steps[event.key] === undefined) return;
    event.preventDefault();
    this.cells[Math.max(0, Math.min(this.cells.length - 1, target))]?.focus();
  }

  // The token above or below the chosen one.
  neighbourLine(direction) {
    const here = this.cells[this.chosen].getBoundingClientRect();
    const centre = here.left + here.width / 2;
    let best = this.chosen, line;
    for (let index = this.chosen + direction; index >= 0 && index < this.cells.length; index += direction) {
      const box = this.cells[index].getBoundingClientRect();
      if (Math.abs(box.top - here.top) < 4) continue;
      line ??= box.top;
      if (Math.abs(box.top - line) > 4) break;
      const distance = (candidate) => { const rect = this.cells[candidate].getBoundingClientRect(); return Math.abs(rect.left + rect.width / 2 - centre); };
      if (best === this.chosen || distance(index) < distance(best)) best = index;
    }
    return best;
  }

  choose(index) {
    const former = this.cells[this.chosen];
    former?.setAttribute("aria-selected", "false");
    former?.setAttribute("tabindex", "-1");
    this.chosen = index;
    this.cells[index].setAttribute("aria-selected", "true");
    this.cells[index].setAttribute("tabindex", "0");
    this.show();
  }

  // Goes to the first token of a place.
  reveal(start) {
    const cell = this.cells[this.indexAt(start)];
    cell?.focus();
    cell?.scrollIntoView({ block: "center" });
  }

  // The place of the token at an offset among the tokens.
  indexAt(offset) {
    let low = 0, high = this.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.tokens[middle].end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  // Marks the tokens of a place, or none.
  light(start, end) {
    this.cells.forEach((cell, index) => cell.classList.toggle("lit", this.tokens[index].start < end && this.tokens[index].end > start));
  }

  // Shows all that is known of the chosen token.
  show() {
    const token = this.tokens[this.chosen];
    const rows = [[say("kind"), chip(token.kind)], [say("place"), `${token.start}–${token.end}`],
      [say("boundary"), [sayCertainty(token.score), token.score !== undefined && meter(token.score)]]];
    if (token.canonical !== undefined) rows.push([say("canonicalForm"), thai(token.canonical)]);
    const over = (item) => item.start < token.end && item.end > token.start;
    for (const compound of this.explanation.compounds.filter(over)) rows.push([say("partOf"), thai(compound.text)]);
    for (const entity of this.explanation.entities.filter(over)) rows.push([nameOf(entity.kind), thai(entity.value ?? entity.text)]);
    for (const acronym of this.explanation.acronyms.filter(over)) {
      rows.push([say("isAcronym"), [acronym.canonical, acronym.longForms.slice(0, 2).map((form) => make("div", { class: "quiet", lang: "th" }, form.text))]]);
    }
    const keys = [...new Set(this.explanation.terms.filter((term) => term.start >= token.start && term.end <= token.end).map((term) => term.key))];
    if (keys.length > 0) rows.push([say("keys"), thai(keys.join(" · "))]);
    this.details.replaceChildren(make("p", { class: "big" }, thai(visible(token.text))),
      make("dl", {}, rows.map(([name, value]) => [make("dt", {}, name), make("dd", {}, value)])));
  }

  // Draws the arcs of compounds and the lines of entities where the tokens stand now.
  draw() {
    const frame = this.flow.getBoundingClientRect();
    const boxes = this.cells.map((cell) => cell.firstChild.getBoundingClientRect());
    const at = (box) => ({ left: box.left - frame.left, right: box.right - frame.left, top: box.top - frame.top, bottom: box.bottom - frame.top });
    this.drawing.replaceChildren();
    for (const compound of this.explanation.compounds) {
      for (let index = compound.firstToken; index < compound.firstToken + compound.tokenCount - 1; index += 1) {
        this.drawing.append(...arc(at(boxes[index]), at(boxes[index + 1])));
      }
    }
    for (const entity of this.explanation.entities) {
      const first = this.indexAt(entity.start);
      const inside = boxes.slice(first, this.indexAt(entity.end - 1) + 1).map(at);
      for (const top of new Set(inside.map((box) => Math.round(box.top)))) {
        const line = inside.filter((box) => Math.round(box.top) === top);
        const y = Math.max(...line.map((box) => box.bottom)) + 15;
        this.drawing.append(makeSVG("path", { class: "bracket", d: `M${line[0].left + 2} ${y - 3}v3H${line.at(-1).right - 2}v-3` }));
      }
    }
  }
}

function meter(score) {
  const bar = make("i");
  bar.style.width = `${Math.max(2, certainty(score) * 100)}%`;
  return make("span", { class: `meter ${gradeOf(score)}`, "aria-hidden": "true" }, bar);
}

// An arc between the middles of two neighbouring tokens; on two lines, a half at the end of each.
function arc(from, to) {
  const start = (from.left + from.right) / 2, end = (to.left + to.right) / 2;
  const knots = [[start, from.top], [end, to.top]].map(([x, y]) => makeSVG("circle", { class: "knot", cx: x, cy: y, r: 2.2 }));
  if (Math.abs(from.top - to.top) < 4) {
    return [makeSVG("path", { class: "arc", d: `M${start} ${from.top}C${start} ${from.top - 17} ${end} ${to.top - 17} ${end} ${to.top}` }), ...knots];
  }
  return [makeSVG("path", { class: "arc", d: `M${start} ${from.top}q0 -12 ${from.right - start + 6} -12` }),
    makeSVG("path", { class: "arc", d: `M${end} ${to.top}q0 -12 ${to.left - end - 6} -12` }), ...knots];
}
