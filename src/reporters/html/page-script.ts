/**
 * What a page adds where scripts run: tables that can be sorted and filtered, and words that can be copied. Everything can be read
 * without it.
 */
export const pageScript = `
'use strict';
const create = (tag, properties) => Object.assign(document.createElement(tag), properties);

/** What moves together when a table is sorted: its bodies, or the rows of its only one. */
const itemsOf = (table) => (table.tBodies.length > 1 ? [...table.tBodies] : [...table.tBodies[0].rows]);

function sortBy(table, column, descending) {
  const valueOf = (item) => {
    const cell = (item.rows ? item.rows[0] : item).cells[column];
    return cell.dataset.value ?? cell.textContent.trim();
  };
  const compare = (a, b) => a - b || String(a).localeCompare(String(b), 'en', { numeric: true });
  const items = itemsOf(table).map((item) => [valueOf(item), item]);
  items.sort(([a], [b]) => {
    if (a === '' || b === '') return (a === '') - (b === '');
    return descending ? compare(b, a) : compare(a, b);
  });
  for (const [, item] of items) item.parentNode.append(item);
}

for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells];
  for (const [column, head] of heads.entries()) {
    const button = create('button', { type: 'button', className: 'sort' });
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const order = head.getAttribute('aria-sort');
      const first = head.hasAttribute('data-number') ? 'descending' : 'ascending';
      const next = order === null ? first : order === 'ascending' ? 'descending' : 'ascending';
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', next);
      sortBy(table, column, next === 'descending');
    });
  }
}

for (const table of document.querySelectorAll('table[data-filter]')) {
  const all = itemsOf(table);
  const texts = new Map(all.map((item) => [item, item.textContent.toLowerCase()]));
  const label = create('label', { className: 'filter' });
  const input = create('input', { type: 'search', placeholder: table.dataset.filter });
  input.setAttribute('aria-label', table.dataset.filter);
  const count = create('span', { className: 'filter-count' });
  count.setAttribute('role', 'status');
  label.append(input, count);
  (table.closest('.scroll') ?? table).before(label);
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const item of all) {
      item.hidden = !words.every((word) => texts.get(item).includes(word));
      if (!item.hidden) shown += 1;
    }
    count.textContent = words.length === 0 ? '' : shown + ' of ' + all.length;
  });
}

/** The way to copy where there is no clipboard to write to, or it is refused. */
function copySelected(text) {
  const field = create('textarea', { value: text, className: 'unseen' });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}

for (const words of document.querySelectorAll('[data-copy]')) {
  const button = create('button', { type: 'button', className: 'copy', textContent: 'Copy' });
  button.setAttribute('aria-live', 'polite');
  words.parentNode.querySelector('figcaption').append(button);
  button.addEventListener('click', () => {
    const text = words.textContent;
    const written = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject();
    written.catch(() => copySelected(text)).then(() => {
      button.focus();
      button.textContent = 'Copied';
    });
  });
  button.addEventListener('blur', () => { button.textContent = 'Copy'; });
}
`;

/** The script's SHA-256, by which the page's content security policy knows it; a test keeps it right. */
export const pageScriptHash = 'sha256-mUzHfsfEWckaFzjm5uM3R0XXbueWXHkO3CDGXmAB3RI=';
