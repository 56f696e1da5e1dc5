import type { Book } from '../model/book';
import type { Place } from '../model/place';
import type { ApiObject } from './api-object';

/** An object that stands on cells and can be kept from one request to the next. */
export interface Keepable extends ApiObject {
  readonly places: readonly Place[];
  referenceId: string | null;
}

/**
 * The ranges that add-ins hold. Within a request every range follows its cells; after it, only those that were kept.
 */
export class KeptRanges {
  private readonly kept = new Map<string, Keepable>();
  private ofThisRequest: Place[] = [];
  private lastNumber = 0;

  constructor(private readonly book: Book) {}

  /** Lets the place follow its cells until the request ends. */
  follow<P extends Place>(place: P): P {
    this.book.places.add(place);
    this.ofThisRequest.push(place);
    return place;
  }

  keep(object: Keepable): void {
    if (object.referenceId !== null) return;
    this.lastNumber += 1;
    object.referenceId = `range-${this.lastNumber}`;
    this.kept.set(object.referenceId, object);
  }

  get(referenceId: string): Keepable | null {
    return this.kept.get(referenceId) ?? null;
  }

  release(referenceId: string): void {
    this.kept.delete(referenceId);
  }

  releaseAll(): void {
    this.kept.clear();
  }

  get count(): number {
    return this.kept.size;
  }

  /** Forgets the places that only this request used. */
  endRequest(): void {
    const stillNeeded = new Set([...this.kept.values()].flatMap((object) => object.places));
    for (const place of this.ofThisRequest) if (!stillNeeded.has(place)) this.book.places.delete(place);
    // A place that is let go later leaves the book at the end of that request.
    this.ofThisRequest = [...stillNeeded];
  }
}
