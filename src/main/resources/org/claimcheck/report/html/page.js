'use strict';
// Narrows the lists, follows keys and links. All content is in the markup already.
const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
const findings = all('.finding');
const form = document.querySelector('.filters');
const search = form && form.elements.text;
const help = document.querySelector('.help');
let current = null;

document.documentElement.classList.add('js');

const documentOf = element => element.closest('.document');
const place = finding => document.getElementById(finding.id.replace(/^f-/, 'at-'));

// The marks of each finding, by the document that numbers it.
const marks = new Map();
for (const mark of all('mark[data-of]')) {
  for (const name of mark.dataset.of.split(' ')) {
    if (name.startsWith('f')) {
      const key = documentOf(mark).id + name;
      if (!marks.has(key)) marks.set(key, []);
      marks.get(key).push(mark);
    }
  }
}
const marksOf = finding => marks.get(documentOf(finding).id + 'f' + finding.dataset.n) || [];
const findingOf = mark => {
  const numbers = mark.dataset.of.split(' ').filter(n => n.startsWith('f')).map(n => n.slice(1));
  return all('.finding', documentOf(mark)).find(f => numbers.includes(f.dataset.n) && !f.hidden);
};

// What the search looks through, made once.
const words = new Map(findings.map(f => [f, f.textContent.toLowerCase()]));
const parts = all('.document').map(part => ({ part, own: all('.finding', part) }));

function count(list, key) {
  const out = new Map();
  list.forEach(f => out.set(f.dataset[key], (out.get(f.dataset[key]) || 0) + 1));
  return out;
}

function fillSelect(select, key) {
  const values = [...count(findings, key).keys()].sort();
  values.forEach(value => select.append(new Option(value, value)));
}

function chosen() {
  const severities = all('[name="severity"]:checked', form).map(box => box.value);
  const sought = search.value.trim().toLowerCase();
  const tests = {
    severity: f => severities.includes(f.dataset.severity),
    family: f => !form.elements.family.value || f.dataset.family === form.elements.family.value,
    rule: f => !form.elements.rule.value || f.dataset.rule === form.elements.rule.value,
    text: f => !sought || words.get(f).includes(sought)
  };
  return without => findings.filter(f => Object.keys(tests).every(k => k === without || tests[k](f)));
}

// Beside each choice stands how many findings it would show.
function label(options, key, matching) {
  const counts = count(matching(key), key);
  options.filter(o => o.value).forEach(o => { o.textContent = o.value + ' (' + (counts.get(o.value) || 0) + ')'; });
}

function filter() {
  const matching = chosen();
  const shown = new Set(matching());
  findings.forEach(f => { f.hidden = !shown.has(f); });
  const bySeverity = count(matching('severity'), 'severity');
  all('[name="severity"]', form).forEach(box => {
    box.parentElement.querySelector('.count').textContent = bySeverity.get(box.value) || 0;
  });
  label([...form.elements.family.options], 'family', matching);
  label([...form.elements.rule.options], 'rule', matching);
  form.querySelector('.shown').textContent = shown.size + ' of ' + findings.length + ' findings shown';
  parts.forEach(({ part, own }) => {
    const tab = part.querySelector('.tabs [data-panel="findings"] .count');
    const visible = own.filter(f => shown.has(f)).length;
    const narrowed = visible === own.length ? '' : visible + ' of ' + own.length;
    tab.textContent = narrowed || visible;
    part.querySelector('.shown-here').textContent = narrowed && narrowed + ' shown';
  });
  const lit = new Set();
  findings.forEach(f => {
    place(f) && place(f).classList.toggle('filtered', f.hidden);
    if (!f.hidden) marksOf(f).forEach(m => lit.add(m));
  });
  marks.forEach(list => list.forEach(m => m.classList.toggle('filtered', !lit.has(m))));
  if (current && current.hidden) select(null);
}

function showPanel(part, name) {
  all('.panel', part).forEach(panel => { panel.hidden = panel.dataset.panel !== name; });
  all('.tabs a', part).forEach(tab => {
    if (tab.dataset.panel === name) tab.setAttribute('aria-current', 'true');
    else tab.removeAttribute('aria-current');
  });
}

// Whatever holds an element is opened, so that it can be seen.
function reveal(element) {
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.tagName === 'DETAILS') at.open = true;
    if (at.classList.contains('panel')) showPanel(documentOf(at), at.dataset.panel);
  }
}

function select(finding) {
  if (current) {
    current.classList.remove('current');
    marksOf(current).forEach(m => m.classList.remove('current'));
  }
  current = finding;
  if (!finding) return;
  reveal(finding);
  finding.classList.add('current');
  marksOf(finding).forEach(m => { reveal(m); m.classList.add('current'); });
}

const narrow = () => matchMedia('(max-width: 62rem)').matches;

function go(finding, open) {
  select(finding);
  if (open) finding.querySelector('details').open = true;
  finding.querySelector('summary').focus({ preventScroll: true });
  const first = marksOf(finding)[0];
  if (first && !narrow()) first.scrollIntoView({ block: 'center' });
  finding.scrollIntoView({ block: 'nearest' });
}

function step(by) {
  const visible = findings.filter(f => !f.hidden);
  if (!visible.length) return;
  const at = visible.indexOf(current);
  const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : at + by;
  go(visible[Math.max(0, Math.min(visible.length - 1, next))], false);
}

function escape() {
  if (document.activeElement === search && !search.value) search.blur();
  else if (current && current.querySelector('details').open) current.querySelector('details').open = false;
  else form.reset();
}

function rowOf(finding) {
  const link = finding.querySelector('a[href^="#row-"]');
  return link && document.getElementById(link.hash.slice(1));
}

const keys = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => { search.focus(); search.select(); },
  '?': () => help.showModal(),
  t: () => current && place(current) && place(current).focus(),
  x: () => { const row = current && rowOf(current); if (row) row.querySelector('.tick').click(); },
  Enter: () => { if (current) go(current, !current.querySelector('details').open); }
};

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  const target = event.target;
  if (event.key === 'Escape') { escape(); return; }
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) && target.type !== 'checkbox') return;
  if (event.key === 'Enter' && /^(A|BUTTON|SUMMARY)$/.test(target.tagName)) return;
  if (Object.hasOwn(keys, event.key)) { event.preventDefault(); keys[event.key](); }
});

// A link to a finding, from the text, the overview or another page, opens it.
function follow() {
  const id = location.hash.slice(1);
  // Among several documents an id goes on; the plain one leads to the first that has it.
  const target = id && (document.getElementById(id) || document.querySelector('[id^="' + CSS.escape(id) + '-"]'));
  if (!target) return;
  reveal(target);
  if (target.classList.contains('finding')) {
    if (target.hidden) form.reset();
    go(target, true);
  } else {
    target.scrollIntoView({ block: target.matches('mark, .tag') ? 'center' : 'start' });
  }
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.closest('.tabs')) {
    event.preventDefault();
    showPanel(documentOf(link), link.dataset.panel);
  } else if (link && link.hash === location.hash) {
    follow();
  } else if (!link && event.target.closest('mark') && getSelection().isCollapsed) {
    const finding = findingOf(event.target.closest('mark'));
    if (finding) go(finding, true);
  }
});

if (form) {
  form.hidden = false;
  fillSelect(form.elements.family, 'family');
  fillSelect(form.elements.rule, 'rule');
  form.addEventListener('input', filter);
  form.addEventListener('submit', event => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  form.querySelector('.keys').addEventListener('click', () => help.showModal());
  parts.forEach(({ part }) => showPanel(part, 'findings'));
  filter();
  addEventListener('hashchange', follow);
  follow();
}
