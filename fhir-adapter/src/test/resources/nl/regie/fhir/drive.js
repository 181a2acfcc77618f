// Drives the page of examples/forms: shows each form, answers what a person sees, and leaves what came of it in the page.
const pause = milliseconds => new Promise(go => setTimeout(go, milliseconds));

function type(input, text) {
  input.value = text;
  for (const event of ['input', 'change', 'blur']) {
    input.dispatchEvent(new Event(event, {bubbles: true}));
  }
}

function isSeen(element) {
  return element.offsetParent !== null && !element.readOnly && !element.disabled;
}

async function answerAll(filler) {
  for (let round = 0; round < 8; round++) {
    filler.querySelectorAll('textarea, input[type=text], input:not([type])').forEach((input, at) => {
      if (!input.value && isSeen(input) && !/maand|MM/.test(input.placeholder)) {
        const isNumber = /alle cijfers/.test((input.closest('lhc-item') || input.parentElement).innerText);
        type(input, isNumber ? '7,20' : input.tagName === 'TEXTAREA' ? 'Mijn eigen woorden ' + at : 'stuk-' + at);
      }
    });
    const groups = new Set();
    filler.querySelectorAll('input[type=radio]').forEach(choice => {
      if (!groups.has(choice.name)) {
        groups.add(choice.name);
        if (![...document.getElementsByName(choice.name)].some(other => other.checked)) {
          choice.click();
        }
      }
    });
    await pause(400);
  }
}

async function drive(forms) {
  const results = [];
  for (const {form, beforehand, isFilledIn} of forms) {
    const filler = document.getElementById('filler');
    filler.replaceChildren();
    await show(form, beforehand);
    await pause(2500);
    const seen = filler.innerText;
    if (isFilledIn) {
      await answerAll(filler);
    }
    const placeholders = [...filler.querySelectorAll('[placeholder]')].map(each => each.placeholder).join('\n');
    results.push({seen, after: filler.innerText + '\n' + placeholders, response: response()});
  }
  return results;
}

function leave(result) {
  const bytes = new TextEncoder().encode(JSON.stringify(result));
  let text = '';
  bytes.forEach(each => text += String.fromCharCode(each));
  document.documentElement.setAttribute('data-answers', 'ANSWERS-BEGIN' + btoa(text) + 'ANSWERS-END');
}

(async () => {
  while (!(window.LForms && LForms.FHIR && LForms.Util && LForms.Util.addFormToPage)) {
    await pause(100);
  }
  leave(await drive(FORMS));
})().catch(reason => leave({failed: String(reason && reason.message)}));
