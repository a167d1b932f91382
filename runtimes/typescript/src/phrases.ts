/** The reason phrases of HTTP statuses, as IANA registers them, each list from a first status on. */
const PHRASES: readonly (readonly [first: number, phrases: string])[] = [
  [200, 'OK|Created|Accepted|Non-Authoritative Information|No Content|Reset Content|Partial Content|Multi-Status|Already Reported'],
  [226, 'IM Used'],
  [300, 'Multiple Choices|Moved Permanently|Found|See Other|Not Modified|Use Proxy||Temporary Redirect|Permanent Redirect'],
  [400, 'Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Timeout|Conflict|Gone|Length Required|Precondition Failed|Content Too Large|URI Too Long|Unsupported Media Type|Range Not Satisfiable|Expectation Failed||||Misdirected Request|Unprocessable Content|Locked|Failed Dependency|Too Early|Upgrade Required||Precondition Required|Too Many Requests||Request Header Fields Too Large'],
  [451, 'Unavailable For Legal Reasons'],
  [500, 'Internal Server Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Timeout|HTTP Version Not Supported|Variant Also Negotiates|Insufficient Storage|Loop Detected|||Network Authentication Required'],
];
const FORMER: Readonly<Record<number, string>> = {
  413: 'Payload Too Large', 414: 'Request-URI Too Long', 422: 'Unprocessable Entity',
};

/** The phrase of a status, if it has one. */
export function reasonPhrase(status: number): string | undefined {
  for (const [first, phrases] of PHRASES) {
    const phrase = phrases.split('|')[status - first];
    if (phrase) {
      return phrase;
    }
  }
  return undefined;
}

/** Whether a phrase is one of a status; those of earlier RFCs still are. */
export function fitsStatus(status: number, phrase: string): boolean {
  const registered = reasonPhrase(status);
  return registered === undefined || phrase === registered || phrase === FORMER[status];
}

/** A media type in small letters, without its parameters. */
export function bareMediaType(contentType: string): string {
  return contentType.split(';', 1)[0]!.trim().toLowerCase();
}
