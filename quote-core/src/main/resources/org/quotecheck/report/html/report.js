'use strict';
// Everything on the page is made with make(): names and text become text, never markup.
const PAGE = 100;
const STATUSES = ['attributed', 'unattributed', 'undecided', 'exempt'];
const SEVERITIES = ['info', 'warning', 'error'];
const ACCEPTED = { suppressed: 'Accepted in the article', baseline: 'Known from the baseline', earlier: 'There before this change' };
const main = document.getElementById('main');
const card = document.getElementById('card');
const read = id => JSON.parse(document.getElementById(id).textContent);
const index = read('index');
const numberOf = new Map(index.files.map((file, i) => [file.path, i]));
const findingsOf = new Map();
for (const finding of index.findings) {
  if (!findingsOf.has(finding.file)) findingsOf.set(finding.file, []);
  findingsOf.get(finding.file).push(finding);
}
const filter = { rule: '', severity: '', file: '', text: '', article: '' };

function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.flat());
  return element;
}

function bars(parts) {
  const name = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(name, 'svg');
  svg.setAttribute('viewBox', '0 0 100 10');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  let x = 0;
  for (const [share, kind] of parts) {
    const rect = document.createElementNS(name, 'rect');
    const width = share > 0 ? Math.max(.4, share * 100) : 0;
    for (const [key, value] of Object.entries({ x, y: 0, width, height: 10, class: kind })) rect.setAttribute(key, value);
    x += width;
    svg.append(rect);
  }
  return svg;
}

const sum = numbers => numbers.reduce((a, b) => a + b, 0);
const count = (number, noun) => number.toLocaleString('en') + ' ' + noun + (number === 1 ? '' : 's');
const tag = kind => make('span', { class: 'tag ' + kind }, kind);
const link = (href, text) => make('a', { href }, text);
// A large report has its articles in pages of their own: index.parts on the first page, index.home on those.
const at = (file, line) => '#article/' + file + (line ? '/' + line : '');
const to = (file, line) => index.parts
  ? index.parts + '/' + Math.floor(file / index.size) + '.html' + at(file % index.size, line) : at(file, line);
const toAny = (file, line) => !index.home ? to(file, line)
  : index.files[file - index.first] ? at(file - index.first, line) : index.home + at(file, line);
const heading = text => make('h2', { tabindex: '-1' }, text);
const nameOf = file => index.files[file].title || index.files[file].path;

function more(items, render, list = make('ul', { class: 'list' })) {
  let shown = 0;
  const button = make('button', { type: 'button', class: 'more' });
  const next = () => {
    const from = list.children.length;
    list.append(...items.slice(shown, shown + PAGE).map(render));
    shown = Math.min(items.length, shown + PAGE);
    button.hidden = shown === items.length;
    button.textContent = 'Show more: ' + count(items.length - shown, 'entry').replace('entrys', 'entries') + ' left';
    return list.children[from];
  };
  button.addEventListener('click', () => next()?.querySelector('a, button')?.focus());
  next();
  return [list, button];
}

// Overview

function overview() {
  const quotations = STATUSES.map((_, i) => sum(index.files.map(file => file.quotations[i])));
  const findings = SEVERITIES.map((_, i) => sum(index.files.map(file => file.findings[i])));
  const accepted = sum(index.files.map(file => file.accepted));
  const total = sum(quotations);
  const tile = (number, text, kind = '') => make('li', {}, make('b', {}, number.toLocaleString('en')), kind ? tag(kind) : '', ' ' + text);
  return [
    heading('Overview'),
    make('ul', { class: 'tiles' },
      tile(index.files.length, 'articles'),
      tile(total, 'quotations'),
      ...STATUSES.map((status, i) => tile(quotations[i], '', status)),
      ...[2, 1, 0].map(i => tile(findings[i], 'findings', SEVERITIES[i])),
      ...(accepted ? [tile(accepted, 'accepted findings')] : [])),
    make('div', { class: 'bar' }, total ? bars(STATUSES.map((status, i) => [quotations[i] / total, status])) : ''),
    failures(),
    voices('Who is quoted', 'Speakers with a name, the most quoted words first.', index.named, 'Nobody is quoted by name.'),
    voices('Speakers without a name', 'Whose name no reader learns: by the words that stand for them.', index.unnamed, 'Every speaker has a name.'),
  ];
}

function failures() {
  if (!index.failures.length) return '';
  const entries = index.failures.map(failure => make('li', { class: 'error' }, tag('error'), ' ', make('b', {}, failure.path), ' ' + failure.message));
  return make('section', {}, make('h3', {}, 'Not checked'), make('ul', { class: 'list' }, entries));
}

function voices(title, caption, all, nobody) {
  if (!all.length) return make('section', {}, make('h3', {}, title), make('p', {}, nobody));
  const most = Math.max(...all.map(voice => voice.words));
  const row = voice => make('tr', {},
    make('th', { scope: 'row' }, voice.name, ' ', make('span', { class: 'soft' }, voice.type === 'person' ? '' : voice.type)),
    make('td', { class: 'chart' }, bars([[voice.words / most, '']])),
    make('td', { class: 'n' }, voice.words.toLocaleString('en')),
    make('td', { class: 'n' }, voice.quotations.toLocaleString('en')),
    make('td', {}, link(to(voice.files[0]), nameOf(voice.files[0])), voice.files.length > 1 ? make('span', { class: 'soft' }, ' and ' + (voice.files.length - 1) + ' more') : ''));
  const head = ['Speaker', 'Share', 'Words', 'Quotations', 'Article'].map((text, i) => make('th', { scope: 'col', class: i === 1 ? 'chart' : i === 2 || i === 3 ? 'n' : '' }, text));
  const body = make('tbody');
  const table = make('table', {}, make('caption', {}, caption), make('thead', {}, make('tr', {}, head)), body);
  const [, button] = more(all, row, body);
  return make('section', {}, make('h3', {}, title), make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title }, table), button);
}

// Findings

function entry(finding, withFile) {
  const place = (withFile ? index.files[finding.file].path + ':' : 'Line ') + finding.line + ':' + finding.column;
  return make('li', { class: finding.severity },
    make('p', {}, tag(finding.severity), ' ', link(to(finding.file, finding.line), place)),
    make('p', {}, finding.message),
    ...finding.notes.map(note => make('p', { class: 'soft' }, note)),
    ...finding.related.map(related => make('p', {}, 'See ', see(related))),
    make('p', { class: 'soft' }, finding.rule));
}

function see(related) {
  const place = related.path + ':' + related.line + ':' + related.column;
  return related.file === undefined ? place : link(toAny(related.file, related.line), place);
}

function control(name, label, options) {
  const field = options
    ? make('select', {}, make('option', { value: '' }, 'all'), options.map(option => make('option', { value: option }, option)))
    : make('input', { type: 'search', autocomplete: 'off' });
  field.id = 'filter-' + name;
  field.value = filter[name];
  return { field, label: make('label', { for: field.id }, label, field) };
}

const holds = (text, part) => text.toLowerCase().includes(part.toLowerCase());

function findings() {
  const rules = [...new Set(index.findings.map(finding => finding.rule))].sort();
  const controls = { rule: control('rule', 'Rule', rules), severity: control('severity', 'Severity', [...SEVERITIES].reverse()), file: control('file', 'File'), text: control('text', 'Text') };
  const status = make('p', { 'aria-live': 'polite', id: 'count' });
  const results = make('div');
  const update = () => {
    for (const [name, one] of Object.entries(controls)) filter[name] = one.field.value;
    const chosen = index.findings.filter(finding => (!filter.rule || finding.rule === filter.rule)
      && (!filter.severity || finding.severity === filter.severity)
      && holds(index.files[finding.file].path, filter.file)
      && holds([finding.message, ...finding.notes].join(' '), filter.text));
    status.textContent = chosen.length === index.findings.length ? count(chosen.length, 'finding') : chosen.length.toLocaleString('en') + ' of ' + count(index.findings.length, 'finding');
    results.replaceChildren(...more(chosen, finding => entry(finding, true)));
  };
  for (const one of Object.values(controls)) one.field.addEventListener('input', update);
  update();
  return [heading('Findings'), make('form', { class: 'filters', role: 'search', 'aria-label': 'Findings' }, Object.values(controls).map(one => one.label)), status, results];
}

// Articles

function articles() {
  const search = control('article', 'Title or path');
  const status = make('p', { 'aria-live': 'polite' });
  const results = make('div');
  const row = file => {
    const i = numberOf.get(file.path);
    return make('li', {},
      make('p', {}, link(to(i), nameOf(i))),
      file.title ? make('p', { class: 'path' }, file.path) : '',
      make('p', {}, make('span', { class: 'soft' }, count(sum(file.quotations), 'quotation') + ' '),
        ...[2, 1, 0].filter(s => file.findings[s]).map(s => make('span', { class: 'tag ' + SEVERITIES[s] }, file.findings[s] + ' ' + SEVERITIES[s])),
        file.accepted ? make('span', { class: 'soft' }, ' ' + file.accepted.toLocaleString('en') + ' accepted') : ''));
  };
  const update = () => {
    filter.article = search.field.value;
    const chosen = index.files.filter(file => holds(file.title + ' ' + file.path, filter.article));
    status.textContent = count(chosen.length, 'article');
    results.replaceChildren(...more(chosen, row));
  };
  search.field.addEventListener('input', update);
  update();
  return [heading('Articles'), make('form', { class: 'filters', role: 'search', 'aria-label': 'Articles' }, search.label), status, results];
}

function article(number, line) {
  const file = index.files[number];
  const data = read('article-' + number);
  const found = findingsOf.get(number) || [];
  const seen = new Set();
  const blocks = data.blocks.length ? data.blocks : data.quotations.map((quotation, i) => ({ kind: 'paragraph', line: quotation.line, text: quotation.text, marks: [{ begin: 0, end: quotation.text.length, kind: 'q', of: i }] }));
  const text = make('article', { 'aria-label': nameOf(number) }, blocks.map(one => block(number, one, data.quotations, found, seen)));
  const list = found.length ? make('ul', { class: 'list' }, found.map(finding => entry(finding, false))) : make('p', {}, 'No findings.');
  const key = make('ul', { class: 'key', 'aria-label': 'Marks' },
    STATUSES.map((status, i) => make('li', {}, make('span', { class: 'q ' + status }, status), ' ' + file.quotations[i])));
  text.addEventListener('mouseover', event => show(event.target.closest('[data-q]'), data.quotations));
  text.addEventListener('mouseleave', hide);
  text.addEventListener('focusin', event => show(event.target.closest('[data-q]'), data.quotations));
  text.addEventListener('click', event => show(event.target.closest('[data-q]'), data.quotations));
  text.addEventListener('keydown', event => {
    const quotation = event.target.closest('[data-q]');
    if (quotation && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      show(quotation, data.quotations);
    }
  });
  text.addEventListener('focusout', hide);
  const parts = [heading(nameOf(number)), make('p', { class: 'path' }, file.path), key,
    make('div', { class: 'reader' }, text, make('aside', { 'aria-label': 'Findings in this article', tabindex: '0' }, make('h3', {}, count(found.length, 'finding')), list, accepted(number, data.accepted), references(number, data)))];
  const here = line ? blocks.filter(one => one.line <= line).pop() || blocks[0] : null;
  return { parts, after: () => here && reveal(text.children[blocks.indexOf(here)]) };
}

// What somebody has accepted does not count, and is still to be seen.
function accepted(number, findings) {
  if (!findings.length) return '';
  const row = finding => {
    const item = entry({ ...finding, file: number }, false);
    item.append(make('p', { class: 'soft' }, ACCEPTED[finding.by] + (finding.reason ? ': ' + finding.reason : '')));
    return item;
  };
  return make('section', {}, make('h3', {}, count(findings.length, 'accepted finding')), ...more(findings, row));
}

// Notes, links and sources: only what stands in this page becomes a link, an address stays text.
function references(number, data) {
  if (!data.citations.length) return '';
  const row = citation => make('li', {},
    make('p', {}, link(to(number, citation.line), 'Line ' + citation.line + ':' + citation.column), ' ', make('span', { class: 'soft' }, citation.kind.replaceAll('-', ' '))),
    make('p', {}, citation.key || citation.target || ''),
    leads(number, citation, data.references));
  return make('section', {}, make('h3', {}, count(data.citations.length, 'reference')), ...more(data.citations, row));
}

function leads(number, citation, references) {
  if (citation.to === undefined) return citation.key && !citation.target ? make('p', { class: 'soft' }, 'Leads to nothing that was found.') : '';
  const reference = references[citation.to];
  const here = reference.path === index.files[number].path && reference.line;
  const what = [reference.title, reference.target].filter(Boolean).join(', ');
  const place = here ? link(to(number, reference.line), 'line ' + reference.line) : [reference.path || reference.key, reference.line].filter(Boolean).join(':');
  return make('p', { class: 'soft' }, reference.kind.replaceAll('-', ' ') + (reference.path ? ' in ' : ' '), place, what ? ': ' + what : '');
}

function reveal(block) {
  block.classList.add('here');
  block.scrollIntoView({ block: 'center' });
}

function block(number, data, quotations, found, seen) {
  const name = data.kind === 'title' || data.kind === 'heading' ? 'h3' : data.kind === 'block-quote' ? 'blockquote' : 'p';
  return make('div', { class: 'block k-' + data.kind },
    make('a', { href: to(number, data.line), 'aria-label': 'Line ' + data.line }, String(data.line)),
    make(name, {}, pieces(data, quotations, found, seen)));
}

// Cuts the text wherever a mark begins or ends; an inner mark wins over the one around it.
function pieces(data, quotations, found, seen) {
  const marks = data.marks.slice().sort((a, b) => a.begin - b.begin || b.end - a.end);
  const cuts = [...new Set([0, data.text.length, ...marks.flatMap(mark => [mark.begin, mark.end])])].sort((a, b) => a - b);
  const result = [];
  let open = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    open = open.filter(mark => mark.end > cuts[i]);
    while (next < marks.length && marks[next].begin <= cuts[i]) open.push(marks[next++]);
    result.push(piece(data.text.slice(cuts[i], cuts[i + 1]), open.filter(mark => mark.end > cuts[i]), quotations, found, seen));
  }
  return result;
}

function piece(text, marks, quotations, found, seen) {
  if (!marks.length) return text;
  const classes = new Set();
  const attributes = {};
  for (const mark of marks) {
    if (mark.kind === 'f') classes.add('f');
    if (mark.kind === 's' || mark.kind === 'c') { classes.add(mark.kind); attributes['data-of'] = mark.of; }
  }
  const quotation = marks.filter(mark => mark.kind === 'q').pop();
  if (quotation) {
    const entry = quotations[quotation.of];
    classes.add('q').add(entry.status);
    attributes['data-q'] = quotation.of;
    if (!seen.has(quotation.of)) {
      seen.add(quotation.of);
      Object.assign(attributes, { role: 'button', tabindex: '0', 'aria-label': entry.status + who(entry) + ': ' + entry.text.slice(0, 200) });
    }
  }
  return make('span', { class: [...classes].join(' '), ...attributes }, text);
}

const who = entry => entry.speaker ? ', ' + (entry.speaker.name || entry.speaker.text) : '';

function hide() {
  card.hidden = true;
  for (const lit of document.querySelectorAll('.lit')) lit.classList.remove('lit');
  document.querySelector('[aria-describedby]')?.removeAttribute('aria-describedby');
}

function show(target, quotations) {
  hide();
  if (!target) return;
  const number = target.dataset.q;
  const entry = quotations[number];
  const fact = (name, text) => text ? [make('dt', {}, name), make('dd', {}, text)] : [];
  const { speaker } = entry;
  card.className = entry.status;
  card.replaceChildren(
    make('div', {}, tag(entry.status), ' ', make('span', { class: 'soft' }, entry.kind.replaceAll('-', ' '))),
    make('dl', {},
      fact('Speaker', speaker ? speaker.name || speaker.text : entry.status === 'exempt' ? '' : 'nobody is named'),
      fact('Named by', speaker && speaker.name && speaker.name !== speaker.text ? speaker.text : ''),
      fact('Is', speaker ? speaker.type : ''),
      fact('Cue', entry.cue)),
    make('p', {}, entry.why),
    ...compared(entry.verdict));
  for (const part of main.querySelectorAll('[data-q="' + number + '"], [data-of="' + number + '"]')) part.classList.add('lit');
  target.setAttribute('aria-describedby', 'card');
  card.hidden = false;
  const box = target.getClientRects()[0];
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - card.offsetWidth - 16));
  const below = target.getBoundingClientRect().bottom + 8;
  const top = below + card.offsetHeight < innerHeight ? below : Math.max(8, box.top - card.offsetHeight - 8);
  card.style.left = left + scrollX + 'px';
  card.style.top = top + scrollY + 'px';
}

// A quotation beside what was said: words that differ are struck out in the one and underlined in the other.
function compared(verdict) {
  if (!verdict) return [];
  const { occurrence, longestRun } = verdict;
  const place = occurrence || longestRun;
  const head = make('p', { class: 'verdict' }, make('b', {}, 'Sources: '), verdict.kind.replaceAll('-', ' '),
    place ? ', ' + (occurrence ? '' : longestRun.length + ' of its words ') + 'in ' + place.place.label : '');
  if (!occurrence || occurrence.diff.every(piece => piece.same)) return [head];
  const row = (name, side, element) => make('p', { class: 'diff' }, make('b', {}, name + ': '),
    ...occurrence.diff.filter(piece => piece[side]).flatMap(piece => [piece.same ? piece[side] : make(element, {}, piece[side]), ' ']));
  return [head, row('Article', 'quoted', 'del'), row('Source', 'said', 'ins')];
}

document.addEventListener('keydown', event => { if (event.key === 'Escape') hide(); });

// What the address says is shown, so that the browser's own way back works.
function route(first) {
  hide();
  const [view, number, line] = location.hash.slice(1).split('/');
  const known = view === 'article' && index.files[number];
  const elsewhere = known ? index.parts && to(Number(number), Number(line)) : index.home && index.home + '#' + view;
  if (elsewhere) { location.replace(elsewhere); return; }
  const { parts, after } = known ? article(Number(number), Number(line))
    : { parts: view === 'findings' ? findings() : view === 'articles' ? articles() : overview() };
  main.replaceChildren(...parts.filter(part => part !== ''));
  const current = known ? 'articles' : ['findings', 'articles'].includes(view) ? view : 'overview';
  for (const item of document.querySelectorAll('nav a')) {
    if (item.hash === '#' + current) item.setAttribute('aria-current', 'page');
    else item.removeAttribute('aria-current');
  }
  document.title = main.querySelector('h2').textContent + ': quotecheck';
  if (first !== true) { scrollTo(0, 0); main.querySelector('h2').focus({ preventScroll: true }); }
  if (after) after();
}

document.querySelector('.skip').addEventListener('click', event => { event.preventDefault(); main.focus(); });
document.addEventListener('submit', event => event.preventDefault());
document.getElementById('tool').textContent = index.tool;
if (index.home) for (const item of document.querySelectorAll('nav a')) item.setAttribute('href', index.home + item.hash);
addEventListener('hashchange', route);
route(true);
