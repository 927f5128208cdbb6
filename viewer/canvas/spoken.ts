/** What a screen reader hears of the canvas: what it is, which keys it knows, and where one is. */
import type { Text } from '../i18n/text.js';

export class Spoken {
  private readonly help = document.createElement('p');
  private readonly status = document.createElement('p');

  constructor(private readonly element: HTMLElement) {
    this.help.id = 'canvas-help';
    this.help.className = 'spoken';
    this.status.className = 'spoken';
    this.status.setAttribute('aria-live', 'polite');
    element.tabIndex = 0;
    element.setAttribute('role', 'application');
    element.setAttribute('aria-describedby', this.help.id);
    element.append(this.help, this.status);
  }

  speak(text: Text): void {
    this.element.setAttribute('aria-label', text('canvas.name'));
    this.element.setAttribute('aria-roledescription', text('canvas.role'));
    this.help.textContent = text('canvas.help');
  }

  say(words: string): void {
    this.status.textContent = words;
  }
}
