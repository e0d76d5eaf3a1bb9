// Blazor goes to the top after every link it follows. On a page whose choices are links that would throw a reader who
// opens a cell far down back to the first row: another view of the same page stays where it is.
let stays = false;

document.addEventListener('click', event => {
  const link = event.target.closest?.('a[href]');
  if (!link) {
    return;
  }

  const to = new URL(link.href, document.baseURI);
  const turnsPage = link.matches('[rel=next], [rel=prev], .pager a') && !link.closest('[data-drawer]');
  stays = to.origin === location.origin && to.pathname === location.pathname && !to.hash && !turnsPage;
}, true);

const scrollTo = window.scrollTo.bind(window);
window.scrollTo = (...where) => {
  if (stays && where[0] === 0 && where[1] === 0) {
    stays = false;
    return;
  }

  scrollTo(...where);
};
