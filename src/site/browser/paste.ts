/** A table that is pasted brings its cells along: text alone has lost which of them are merged, or empty. */
const box = document.querySelector('[data-paste]');
const text = box?.querySelector('textarea');
const html = box?.querySelector<HTMLInputElement>('input[name=html]');
if (text && html) {
  let pasted = '';
  text.addEventListener('paste', (event) => {
    pasted = event.clipboardData?.getData('text/html') ?? '';
  });
  // What was pasted is what is there until somebody writes in it.
  text.addEventListener('input', () => {
    html.value = pasted;
    pasted = '';
  });
}
