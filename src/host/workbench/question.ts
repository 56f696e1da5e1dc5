/** A question with two or three answers; the first is the one that Enter gives, the last the one that Escape gives. */
export interface Question<A extends string> {
  readonly title: string;
  readonly text: string;
  readonly answers: readonly [A, ...A[]];
}

/** Puts a question in the page's dialog, and waits for the answer. */
export function ask<A extends string>(dialog: HTMLDialogElement, { title, text, answers }: Question<A>): Promise<A> {
  const [heading, paragraph, form] = [dialog.querySelector('h2'), dialog.querySelector('p'), dialog.querySelector('form')];
  if (!heading || !paragraph || !form) throw new Error('The dialog needs a heading, a paragraph and a form');
  heading.textContent = title;
  paragraph.textContent = text;
  form.replaceChildren(...answers.map((answer) => {
    const button = document.createElement('button');
    button.value = answer;
    button.textContent = answer;
    return button;
  }));
  const last = answers[answers.length - 1] ?? answers[0];
  dialog.returnValue = last;
  dialog.showModal();
  return new Promise((done) => {
    dialog.addEventListener('close', () => done(answers.find((answer) => answer === dialog.returnValue) ?? last), { once: true });
  });
}
