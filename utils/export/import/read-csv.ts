/** Reads CSV as people's programs write it: RFC 4180, also with bare LF or CR, a byte order mark, or ; or tab between cells. */

export interface CsvLine {
  /** Line of the file where it starts, counted from 1. */
  line: number;
  cells: string[];
  /** The quotes do not add up: a quote never closed, or text right after a closing one. */
  broken?: 'open-quote' | 'text-after-quote';
}

/** The separator that the heading uses most. */
export function separatorOf(heading: string): string {
  const count = (separator: string) => heading.split(separator).length;
  return [',', ';', '\t'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Lines in order; a damaged one is marked and reading goes on behind it. Each character is looked at once. */
export function* readCsv(text: string): Generator<CsvLine> {
  let i = text.startsWith('\uFEFF') ? 1 : 0;
  const headEnd = text.slice(i).search(/[\r\n]/);
  const separator = separatorOf(headEnd < 0 ? text : text.slice(i, i + headEnd));
  let line = 1;
  while (i < text.length) {
    const found: CsvLine = { line, cells: [] };
    for (let more = true; more; ) {
      const cell = text[i] === '"' ? quoted(text, i) : plain(text, i, separator);
      if (cell.broken) found.broken ??= cell.broken;
      found.cells.push(cell.value);
      line += cell.breaks;
      i = cell.end;
      more = text[i] === separator;
      if (more) i++;
    }
    if (i < text.length) {
      i += text[i] === '\r' && text[i + 1] === '\n' ? 2 : 1;
      line++;
    }
    if (found.cells.length > 1 || found.cells[0] !== '') yield found;
  }

  function plain(source: string, from: number, stop: string) {
    let end = from;
    while (end < source.length && source[end] !== stop && source[end] !== '\r' && source[end] !== '\n') end++;
    return { value: source.slice(from, end), end, breaks: 0, broken: undefined };
  }

  function quoted(source: string, from: number) {
    const parts: string[] = [];
    let start = from + 1;
    let close = source.indexOf('"', start);
    while (close >= 0 && source[close + 1] === '"') {
      parts.push(source.slice(start, close + 1));
      start = close + 2;
      close = source.indexOf('"', start);
    }
    const ended = close < 0 ? source.length : close;
    parts.push(source.slice(start, ended));
    const value = parts.join('');
    const breaks = value.match(/\r\n|\r|\n/g)?.length ?? 0;
    if (close < 0) return { value, end: source.length, breaks, broken: 'open-quote' as const };
    const rest = plain(source, close + 1, separator);
    const broken = rest.value === '' ? undefined : ('text-after-quote' as const);
    return { value: value + rest.value, end: rest.end, breaks, broken };
  }
}
