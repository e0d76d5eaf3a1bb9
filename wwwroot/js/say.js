// What a screen reader is told of something that only the eye would notice. The region is there before anything is said in it.
const region = Object.assign(document.createElement('p'), { className: 'unseen' });
region.setAttribute('role', 'status');
document.body?.append(region);

/** Has a text read out. */
export function say(text) {
  if (!region.isConnected) {
    document.body.append(region);
  }

  region.textContent = '';
  requestAnimationFrame(() => { region.textContent = text; });
}
