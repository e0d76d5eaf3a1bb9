/** Opens an address of this site: by way of the circuit where there is one, as an ordinary page otherwise. */
export function go(address) {
  const link = document.createElement('a');
  link.href = address;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}
