import { describe, expect, it } from '@jest/globals';
import { html } from './html.js';

describe('markup with holes', () => {
  it('lets no name become markup', () => {
    const name = `<script>alert("x")</script> & 'y'`;
    expect(html`<p title="${name}">${name}</p>`.markup).toBe(
      '<p title="&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;">' +
        '&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;y&#39;</p>',
    );
  });

  it('takes markup, and lists of it, as they are', () => {
    const items = ['a', 'b'].map((one) => html`<li>${one}</li>`);
    expect(html`<p>${items}</p>`.markup).toBe('<p><li>a</li><li>b</li></p>');
  });
});
