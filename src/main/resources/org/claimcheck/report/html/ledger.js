// Ticks what was checked, keeps it between visits, and saves it as a ledger that --ledger reads.
const human = ['source', 'locator', 'checker', 'note'];
const states = ['open', 'checked', 'wrong', 'waived'];
const ledgers = all('script.ledger').map(script => ({
  ...JSON.parse(script.textContent),
  part: documentOf(script),
  items: all('.row', documentOf(script))
}));

// The findings that stand on a row.
const standing = new Map();
for (const finding of findings) {
  const row = rowOf(finding);
  if (row) standing.set(row.id, [...(standing.get(row.id) || []), finding]);
}

// Pages opened from a disk may not be allowed to keep anything.
function stored(key, value) {
  try {
    if (value === undefined) return localStorage.getItem(key);
    localStorage.setItem(key, value);
  } catch (denied) { /* the page works without */ }
  return null;
}

function set(ledger, row, column, value) {
  row[ledger.header.indexOf(column)] = value;
}

const at = (ledger, row, column) => row[ledger.header.indexOf(column)];
const key = (ledger, row) => 'claimcheck ' + ledger.document + ' ' + at(ledger, row, 'id');

const typed = (ledger, row) => ['status', ...human].map(column => at(ledger, row, column));

// Beside what the page said at first: a page made anew from a ledger knows better.
function keep(ledger, row, index) {
  stored(key(ledger, row), JSON.stringify([ledger.first[index], typed(ledger, row)]));
}

function restore(ledger, row, index) {
  const kept = stored(key(ledger, row));
  if (!kept) return;
  const [first, now] = JSON.parse(kept);
  if (JSON.stringify(first) !== JSON.stringify(ledger.first[index])) return;
  now.forEach((value, i) => set(ledger, row, ['status', ...human][i], value));
}

function show(ledger, index) {
  const status = at(ledger, ledger.rows[index], 'status');
  const item = ledger.items[index];
  item.querySelector('.tick').checked = status === 'checked';
  item.classList.toggle('done', status !== 'open');
  item.querySelector('.status').textContent = status === 'open' ? '' : status;
  (standing.get(item.id) || []).forEach(finding => {
    finding.querySelector('.state').textContent = status === 'open' ? '' : '✓ ' + status;
  });
  const choice = item.querySelector('select');
  if (choice) choice.value = status;
}

function tally(ledger) {
  const done = ledger.rows.filter(row => at(ledger, row, 'status') !== 'open').length;
  ledger.part.querySelector('.export output').textContent = done + ' of ' + ledger.rows.length + ' decided';
}

function change(ledger, index, column, value) {
  set(ledger, ledger.rows[index], column, value);
  keep(ledger, ledger.rows[index], index);
  show(ledger, index);
  tally(ledger);
}

// The fields of a row are made when they are asked for: there may be thousands.
function addFields(ledger, index, button) {
  const box = document.createElement('div');
  box.className = 'human';
  const field = (column, input) => {
    const label = document.createElement('label');
    label.textContent = column;
    input.id = ledger.items[index].id + '-' + column;
    label.htmlFor = input.id;
    label.className = 'field';
    input.value = at(ledger, ledger.rows[index], column);
    input.addEventListener('change', () => change(ledger, index, column, input.value));
    box.append(label, input);
  };
  const status = document.createElement('select');
  states.forEach(state => status.append(new Option(state, state)));
  field('status', status);
  human.forEach(column => field(column, document.createElement('input')));
  button.remove();
  ledger.items[index].append(box);
  status.focus();
}

function cell(text) {
  return /^\s|\s$|[",\r\n]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}

function csv() {
  const lines = [ledgers[0].header, ...ledgers.flatMap(ledger => ledger.rows)];
  return '\ufeff' + lines.map(line => line.map(cell).join(',') + '\n').join('');
}

function save() {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv()], { type: 'text/csv' }));
  link.download = 'ledger.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

for (const ledger of ledgers) {
  ledger.first = ledger.rows.map(row => typed(ledger, row));
  ledger.rows.forEach((row, index) => {
    restore(ledger, row, index);
    const item = ledger.items[index];
    item.querySelector('.tick').addEventListener('change', event =>
      change(ledger, index, 'status', event.target.checked ? 'checked' : 'open'));
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'more-fields';
    more.textContent = 'more';
    more.addEventListener('click', () => addFields(ledger, index, more));
    item.querySelector('.facts').append(more);
  });
  ledger.part.querySelector('.export').hidden = false;
  ledger.part.querySelector('.hide-done').addEventListener('change', event =>
    ledger.part.querySelector('.rows').classList.toggle('only-open', event.target.checked));
  ledger.part.querySelector('.export button').addEventListener('click', save);
  ledger.rows.forEach((row, index) => show(ledger, index));
  tally(ledger);
}
