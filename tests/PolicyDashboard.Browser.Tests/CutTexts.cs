using System.Text.Json;

namespace PolicyDashboard.Browser.Tests;

/// <summary>Finds text that cannot be read because of where it stands.</summary>
internal static class CutTexts
{
    // Texts cut by a box that hides what is too long, by the edge of a drawing, or lying over one another in it. What is
    // meant for screen readers alone is a pixel wide; a box that scrolls hides nothing; what stands left and right of an aligned
    // hit is as much as there is room for, and the hit leads to all of it.
    private const string Script = """
        drawings => {
          const found = [];
          const shown = element => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
          const words = element => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
          const name = element => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
          for (const box of document.querySelectorAll('body *')) {
            if (box.closest('svg, .unseen, .concordance, [aria-hidden=true]') || !words(box) || !shown(box)) {
              continue;
            }

            const style = getComputedStyle(box);
            const small = box.clientWidth <= 1 || box.clientHeight <= 1;
            const wide = ['hidden', 'clip'].includes(style.overflowX) && box.scrollWidth > box.clientWidth + 1;
            const high = ['hidden', 'clip'].includes(style.overflowY) && box.scrollHeight > box.clientHeight + 2;
            if (!small && style.display !== 'inline' && (wide || high)) {
              // A whole part that is as large as it should be, with something in it that sticks out but has no text, is no cut text.
              const limits = box.getBoundingClientRect();
              const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(node);
                const scrolls = node.parentElement.closest('.unseen, svg') || scroller(node.parentElement, box);
                for (const part of scrolls ? [] : range.getClientRects()) {
                  if (node.data.trim() && part.width > 1 && shown(node.parentElement) && (part.right > limits.right + 2 || part.left < limits.left - 2 || part.bottom > limits.bottom + 3 || part.top < limits.top - 3)) {
                    found.push(`${name(box)} cuts “${node.data.trim().slice(0, 40)}”`);
                    break;
                  }
                }

                if (found.length > 8) {
                  return found;
                }
              }
            }
          }

          for (const chart of drawings ? document.querySelectorAll('plotly-chart, .tilemap, .life svg, .smallmap svg') : []) {
            if (!shown(chart)) {
              continue;
            }

            const edge = chart.getBoundingClientRect();
            const texts = [...chart.querySelectorAll('text, .tile-name, .tile b')].filter(text => text.textContent.trim() && shown(text) && !text.closest('.hoverlayer'));
            const boxes = texts.map(text => ({ text: text.textContent.trim(), box: text.getBoundingClientRect(), turned: /rotate\((?!0)/.test(text.getAttribute('transform') ?? '') }));
            for (const { text, box } of boxes) {
              if (box.left < edge.left - 2 || box.right > edge.right + 2 || box.top < edge.top - 2 || box.bottom > edge.bottom + 2) {
                found.push(`“${text}” reaches over the edge of its drawing`);
              }
            }

            const straight = boxes.filter(one => !one.turned);
            for (let i = 0; i < straight.length && found.length < 9; i++) {
              for (let k = i + 1; k < straight.length; k++) {
                const [a, b] = [straight[i].box, straight[k].box];
                const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
                const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
                if (across > 2 && down > 0.35 * Math.min(a.height, b.height)) {
                  found.push(`“${straight[i].text}” and “${straight[k].text}” lie over one another`);
                }
              }
            }
          }

          return found.slice(0, 9);

          // A part between that scrolls shows the text when it is pushed.
          function scroller(element, box) {
            for (let one = element; one && one !== box; one = one.parentElement) {
              const { overflowX, overflowY } = getComputedStyle(one);
              if ([overflowX, overflowY].some(way => way === 'auto' || way === 'scroll')) {
                return true;
              }
            }

            return false;
          }
        }
        """;

    /// <summary>What is cut or covered on the page that is open, at most nine of them.</summary>
    /// <param name="visitor">Who looks.</param>
    /// <param name="drawings">Whether texts inside of drawings are looked at too.</param>
    public static async Task<IReadOnlyList<string>> CutTextsAsync(this Visitor visitor, bool drawings = true) =>
        [.. (await visitor.Page.EvaluateAsync<JsonElement>(Script, drawings)).EnumerateArray().Select(one => one.GetString()!)];
}
