// The script of the UI kit, fetched when a part of the kit is first opened: no page needs it before.
let loaded;

/** Loads the kit's script once. */
export function load(address) {
  return loaded ??= new Promise((done, failed) => {
    const script = document.createElement('script');
    script.src = address;
    script.onload = () => done();
    script.onerror = () => failed(new Error(`${address} could not be loaded`));
    document.head.append(script);
  });
}
