const root = document.getElementById("page");
const embedded = document.getElementById("explanation");
let explanation = embedded ? JSON.parse(embedded.textContent) : undefined;
// What the form holds; only a served page has one.
const form = embedded ? undefined : { text: undefined, engine: "statistical", otherEngine: "dictionary", sample: 0, number: 0 };

const samples = [
  "กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม (ดีอี) ประชุมเอเปค 18 - 22 สิงหาคม 2567 ลดความเหลื่อมล้ำ ใช้งบ 2.5 ล้านบาท โทร. 02-141-6747",
  "นํ้าท่วมหลายพื้นที่ สวยมากกกกก ๆ เจอกัน ๑๔.๓๐ น. วันที่ ๕ ธ.ค. ๒๕๖๗",
  "นายเศรษฐา ทวีสิน เปิดโรงเรียนที่จังหวัดเชียงใหม่ ตากลมดูดาว ฝนตกหนักมากครับ ดังนั้นเราจึงไม่ไปตลาด #ไทย https://example.com 🙏🏽",
];

function render() {
  document.documentElement.lang = language;
  document.title = `ThaiText: ${say("title")}`;
  root.replaceChildren(make("a", { class: "skip", href: "#tokens" }, say("skip")),
    make("div", { class: "frame" }, pageHeader(), form && formCard(), make("main")));
  showExplanation();
}

// Shows the explanation, and leaves all else as it is: someone may be typing.
function showExplanation() {
  if (!explanation) return;
  const view = new TokenView(explanation);
  root.querySelector("main").replaceChildren(figures(), view.section,
    make("div", { class: "cards" },
      make("div", {}, compoundsSection(view, explanation), acronymsSection(view, explanation), sentencesSection(view, explanation)),
      entitiesSection(view, explanation)),
    normalizationsSection(explanation), termsSection(explanation), enginesSection(explanation));
  view.draw();
}

function pageHeader() {
  const choice = (code, name) => make("button", { type: "button", lang: code, "aria-pressed": String(language === code), onclick: () => {
    language = code;
    render();
    root.querySelector(".languages [aria-pressed=true]").focus();
  } }, name);
  return make("header", {}, make("h1", {}, "Thai", make("i", { "aria-hidden": "true" }, "|"), "Text"), make("p", {}, say("title")),
    make("div", { class: "languages", role: "group", "aria-label": say("language") }, choice("th", "ไทย"), choice("en", "English")));
}

// How much there is of everything, and the way there.
function figures() {
  const titles = { normalizations: "changes", engines: "differences" };
  const changes = explanation.normalizations.reduce((sum, item) => sum + item.changes.length, 0);
  const counts = { tokens: explanation.tokens.length, compounds: explanation.compounds.length, entities: explanation.entities.length,
    acronyms: explanation.acronyms.length, terms: explanation.terms.length, normalizations: changes,
    engines: explanation.comparison?.differenceCount, sentences: explanation.sentences.length };
  return make("nav", { class: "figures", "aria-label": say("overview") }, Object.entries(counts).filter(([, count]) => count !== undefined)
    .map(([name, count]) => make("a", { href: `#${name}` }, make("b", {}, count.toLocaleString("en")), make("span", {}, say(titles[name] ?? name)))));
}

// MARK: The form of a served page

function formCard() {
  const engines = document.querySelector("meta[name=engines]").content.split(" ");
  const select = (name, label) => make("label", {}, `${say(label)} `, make("select", { name, onchange: (event) => { form[name] = event.target.value; ask(); } },
    engines.map((engine) => make("option", { value: engine, selected: form[name] === engine }, nameOf(engine)))));
  const field = make("textarea", { id: "text", lang: "th", spellcheck: "false", oninput: (event) => {
    form.text = event.target.value;
    clearTimeout(form.timer);
    form.timer = setTimeout(ask, 350);
  } });
  field.value = form.text;
  return make("form", { class: "card ask", onsubmit: (event) => { event.preventDefault(); ask(); } },
    make("label", { for: "text" }, say("needText")), field, make("div", { class: "row" },
      make("button", { class: "main" }, say("explain")),
      make("button", { type: "button", onclick: () => { form.sample = (form.sample + 1) % samples.length; form.text = samples[form.sample]; field.value = form.text; ask(); } }, say("sample")),
      select("engine", "engine"), select("otherEngine", "against"), make("span", { class: "status", role: "status" })));
}

function report(message, isFailure = false) {
  const status = root.querySelector(".status");
  status.textContent = message;
  status.classList.toggle("failed", isFailure);
}

// Asks the service what happens to the text, and shows it unless another question was asked meanwhile.
async function ask() {
  const number = ++form.number;
  report(say("working"));
  try {
    const response = await fetch("v1/explain", { method: "POST", headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text: form.text, engine: form.engine, otherEngine: form.otherEngine }) });
    const answer = await response.json();
    if (number !== form.number) return;
    if (!response.ok) return report(response.status === 413 ? say("tooLong") : answer.detail, true);
    explanation = answer;
    showExplanation();
    report(say("done"));
  } catch {
    if (number === form.number) report(say("failed"), true);
  }
}

if (form) form.text = samples[0];
render();
if (form) ask();
