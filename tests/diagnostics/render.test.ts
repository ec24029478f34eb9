import { Chalk } from 'chalk';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../src/diagnostics/excerpt.js';
import { renderDiagnostic } from '../../src/diagnostics/render.js';
import { createLineMap } from '../../src/source/line-map.js';

const plain = new Chalk({ level: 0 });

/** Renders a warning at the part of the source between «guillemets». */
function render(marked: string, { name = 'a.txt', message = 'seen' } = {}): string {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const position = createLineMap(text).position(start, end);
  return renderDiagnostic(
    { code: 'a-code', severity: 'warning', message, position },
    name,
    excerptOf(text, position),
    plain,
  );
}

/** The part of the shown line that stands over the carets, by characters of width 1. */
function overCarets(rendered: string): string {
  const [, line = '', carets = ''] = rendered.split('\n');
  return line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1);
}

describe('a rendered diagnostic', () => {
  it('names the place and draws it', () => {
    expect(render('Närvarande:\nÅsa Öberg, «Ängelhlm»\n')).toBe(
      'a.txt:2:12 warning a-code seen\n' + '  2 | Åsa Öberg, Ängelhlm\n' + '    |            ^^^^^^^^\n',
    );
  });

  it('is one line where there is no place', () => {
    const diagnostic = { code: 'a-code', severity: 'error', message: 'seen', position: null } as const;
    expect(renderDiagnostic(diagnostic, 'a.txt', null, plain)).toBe('a.txt error a-code seen\n');
  });

  it('puts carets under the mark after tabs and decomposed letters', () => {
    expect(overCarets(render('\tÅsa\t«Öberg»'))).toBe('Öberg');
    expect(render('A\u030Asa «x»')).toContain('|     ^\n');
  });

  it('gives wide characters two columns', () => {
    expect(render('会議 «議»\n')).toContain('|      ^^\n');
  });

  it('draws one caret for an empty place and for a place at a line end', () => {
    expect(render('Punkt«»\n')).toContain('|      ^\n');
    expect(render('Punkt«\n\n»')).toContain('|      ^\n');
  });

  it('marks a place over several lines to the end of its first', () => {
    expect(overCarets(render('1. «Mötets öppnande\nOrdföranden»'))).toBe('Mötets öppnande');
  });

  it('cuts long lines around the place, not through a character', () => {
    const rendered = render(`${'😀'.repeat(1000)}«här»${'😀'.repeat(1000)}`);
    expect(rendered.length).toBeLessThan(300);
    expect(rendered).toContain('…😀');
    expect(rendered).toContain('😀…\n');
    expect(rendered).not.toMatch(/\p{Surrogate}|\\ud/u);
  });

  it('shows control and direction characters of texts, names and messages as escapes', () => {
    const rendered = render('\u001B[31m«\u202Ex»\u009B', { name: 'a\u001B]0;b\u0007\nc', message: 'seen \u001B[2J' });
    expect(rendered).not.toMatch(/[\x00-\x09\x0B-\x1F\x7F-\x9F\u202E]/);
    expect(rendered).toContain('\\x1b[31m\\u202ex\\x9b');
    expect(rendered).toContain('a\\x1b]0;b\\x07\\x0ac:1:6');
    expect(rendered.trimEnd().split('\n')).toHaveLength(3);
  });

  it('paints the severity where colours are wanted', () => {
    const diagnostic = { code: 'a-code', severity: 'error', message: 'seen', position: null } as const;
    const rendered = renderDiagnostic(diagnostic, 'a.txt', null, new Chalk({ level: 1 }));
    expect(rendered).toContain('\u001B[31merror\u001B[39m');
  });
});
