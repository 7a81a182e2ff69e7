import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, Markup, markup } from '../../../src/reporters/html/markup.ts';

describe('a template of HTML', () => {
  it('escapes what is filled in, in content and in attributes', () => {
    const name = `"><script>alert('&')</script>`;
    expect(markup`<b title="${name}">${name}</b>`.text).toBe(
      '<b title="&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;">&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</b>',
    );
  });

  it('takes markup as it is, joins lists, and leaves out what is missing', () => {
    const items = ['a<', 'b'].map((item) => markup`<li>${item}</li>`);
    expect(markup`<ul>${items}${undefined}${false}${0}</ul>`.text).toBe('<ul><li>a&lt;</li><li>b</li>0</ul>');
  });

  it('takes nothing for markup that only looks like it', () => {
    const forged = JSON.parse('{"text":"<script>"}') as Markup;
    expect(() => markup`${forged}`.text).toThrow();
    expect(markup`${new Markup('<hr>')}`.text).toBe('<hr>');
  });

  it('leaves out control characters, and marks that turn the direction of writing', () => {
    expect(escaped('a\u0000\u001b[31m\u202eb\u2066c')).toBe('a[31mbc');
    expect(escaped('a\r\nb\u2028c\u2029d\te')).toBe('a\nb\nc\nd\te');
  });

  it('lets no text begin a tag, end an attribute or begin an entity', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bare = escaped(text).replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '');
        return !/[<>"'&]/.test(bare);
      }),
    );
  });
});
