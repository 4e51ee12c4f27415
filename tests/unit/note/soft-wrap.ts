/**
 * Wraps plain text as mail programs and helpdesks do: at spaces, never at no-break spaces, long words stay whole. The sign of
 * a list stays with its first word; what becomes of one that is left alone has a test of its own.
 */
export function softWrap(text: string, columns: number, indent = ''): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, columns, indent))
    .join('\n');
}

function wrapLine(line: string, columns: number, indent: string): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    if (current && current !== '-' && current.length + 1 + word.length > columns) {
      lines.push(current);
      current = indent + word;
    } else current = current ? `${current} ${word}` : word;
  }
  return [...lines, current].join('\n');
}
