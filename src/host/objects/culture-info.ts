import { ApiObject, type MembersBySet } from './api-object';

/** The embedded Excel is a British one. */
export class CultureInfo extends ApiObject {
  static override readonly className = 'CultureInfo';
  static override readonly members: MembersBySet<CultureInfo> = { '1.11': ['Name', 'NumberFormat'], '1.12': ['DatetimeFormat'] };

  get Name(): string {
    return 'en-GB';
  }

  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }

  get DatetimeFormat(): DatetimeFormatInfo {
    return new DatetimeFormatInfo();
  }
}

export class NumberFormatInfo extends ApiObject {
  static override readonly className = 'NumberFormatInfo';
  static override readonly members: MembersBySet<NumberFormatInfo> = {
    '1.11': ['NumberDecimalSeparator', 'NumberGroupSeparator'],
    '1.17': ['CurrencySymbol'],
  };

  get NumberDecimalSeparator(): string {
    return '.';
  }

  get NumberGroupSeparator(): string {
    return ',';
  }

  get CurrencySymbol(): string {
    return '£';
  }
}

export class DatetimeFormatInfo extends ApiObject {
  static override readonly className = 'DatetimeFormatInfo';
  static override readonly members: MembersBySet<DatetimeFormatInfo> = {
    '1.12': ['DateSeparator', 'LongDatePattern', 'LongTimePattern', 'ShortDatePattern', 'TimeSeparator'],
  };

  get DateSeparator(): string {
    return '/';
  }

  get LongDatePattern(): string {
    return 'dd MMMM yyyy';
  }

  get LongTimePattern(): string {
    return 'HH:mm:ss';
  }

  get ShortDatePattern(): string {
    return 'dd/MM/yyyy';
  }

  get TimeSeparator(): string {
    return ':';
  }
}
