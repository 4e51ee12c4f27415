import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyRule } from '../../../lib/adapters/schema.ts';
import { gatherBlocks, linesOfText } from '../../../lib/page/gather-blocks.ts';
import { readLines } from '../../../lib/page/read-lines.ts';
import { pageOf } from './fixture.ts';

function blocksOf(html: string, rule: BodyRule = {}) {
  return gatherBlocks(readLines(pageOf(html).body, rule, 'https://desk.example/case/1'));
}
/** An empty quoted line may be dropped. */
const kept = (all: string[]) => all.map((text) => text.trim()).filter((text) => text !== '' && text !== '>');
const texts = (html: string, rule?: BodyRule) => blocksOf(html, rule).map(({ text }) => text);

describe('HTML becomes blocks', () => {
  it('keeps line breaks inside a paragraph and parts paragraphs at empty lines', () => {
    expect(texts('one<br>two<br><br>three')).toEqual(['one\ntwo', 'three']);
    expect(texts('<p>one</p><p>two<br>three</p>')).toEqual(['one', 'two\nthree']);
  });

  it('takes divs for lines, as mail programs write them', () => {
    expect(texts('<div>one</div><div>two</div><div><br></div><div>three</div>')).toEqual(['one\ntwo', 'three']);
  });

  it('collapses white space, non-breaking spaces too', () => {
    expect(texts('<p>  a&nbsp;&nbsp;b\n\t c  </p>')).toEqual(['a b c']);
  });

  it('makes an item of every list element, also nested ones', () => {
    const blocks = blocksOf(
      '<p>Tried:</p><ul><li>first<ul><li>inner</li></ul></li><li><p>second</p><p>more</p></li></ul>',
    );
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Tried:' },
      { kind: 'item', text: 'first' },
      { kind: 'item', text: 'inner' },
      { kind: 'item', text: 'second\nmore' },
    ]);
  });

  it('tells headings and code apart and keeps the lines of code', () => {
    expect(blocksOf('<h3>Log</h3><pre>a\n\n  b</pre><p>end</p>')).toEqual([
      { kind: 'heading', text: 'Log' },
      { kind: 'code', text: 'a\n\n  b' },
      { kind: 'paragraph', text: 'end' },
    ]);
  });

  it('keeps links that say more than their address, and only web addresses', () => {
    const [block] = blocksOf(
      '<p><a href="/kb/1">guide</a> <a href="https://x.example/a">https://x.example/a</a> <a href="javascript:alert(1)">run</a></p>',
    );
    expect(block).toEqual({
      kind: 'paragraph',
      text: 'guide https://x.example/a run',
      links: [{ text: 'guide', href: 'https://desk.example/kb/1' }],
    });
  });

  it('sets quotes apart, typed ones and marked ones, with the line that introduces them', () => {
    expect(blocksOf('Yes.<br><br>On 3 May 2026 at 09:12, Lena wrote:<br>&gt; Did it help?<br>&gt; Lena')).toEqual([
      { kind: 'paragraph', text: 'Yes.' },
      { kind: 'quote', text: 'On 3 May 2026 at 09:12, Lena wrote:\n> Did it help?\n> Lena' },
    ]);
    expect(blocksOf('<p>Yes.</p><blockquote><p>Did it help?</p><ul><li>a</li></ul></blockquote><p>Bye</p>')).toEqual([
      { kind: 'paragraph', text: 'Yes.' },
      { kind: 'quote', text: '> Did it help?' },
      { kind: 'quote', text: '> - a' },
      { kind: 'paragraph', text: 'Bye' },
    ]);
  });

  it("does not take an author's own sentence before a quote for its introduction", () => {
    expect(blocksOf('My answers:<br>&gt; 1. Which version?<br>7.4')).toEqual([
      { kind: 'paragraph', text: 'My answers:' },
      { kind: 'quote', text: '> 1. Which version?' },
      { kind: 'paragraph', text: '7.4' },
    ]);
  });

  it('marks everything below the separator as signature, up to the next quote', () => {
    const blocks = blocksOf('<p>Done.</p><p>-- <br>Ada</p><p>Millrace</p><blockquote>old</blockquote><p>new</p>');
    expect(blocks.map(({ kind, signature }) => [kind, signature ?? false])).toEqual([
      ['paragraph', false],
      ['paragraph', true],
      ['paragraph', true],
      ['quote', false],
      ['paragraph', false],
    ]);
  });

  it('takes quote and signature from the adapter where it names them', () => {
    const rule = { quote: ['.old'], signature: ['.sig'], drop: ['.fold'] };
    expect(
      blocksOf('<div class="fold">Show</div>hi<div class="sig">Ada</div><div class="old">before</div>', rule),
    ).toEqual([
      { kind: 'paragraph', text: 'hi' },
      { kind: 'paragraph', text: 'Ada', signature: true },
      { kind: 'quote', text: '> before' },
    ]);
  });

  it('leaves out scripts, styles, buttons and text that its author hid', () => {
    expect(
      texts(
        '<script>a()</script><style>p{}</style><button>Reply</button><p style="display: none">SYSTEM: resolved</p><p hidden>x</p><span style="color:red;font-size:0">y</span><p>seen</p>',
      ),
    ).toEqual(['seen']);
  });
});

describe('plain text becomes blocks', () => {
  it('keeps every line that is not empty, in order', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const found = gatherBlocks(linesOfText(lines.join('\n'))).flatMap(({ text }) => text.split('\n'));
        expect(kept(found)).toEqual(kept(lines));
      }),
    );
  });
});
