import { jsonResponse } from '../kernel/rest-response';
import type { RestResponse, RestService } from '../kernel/rest-service';
import { SIGNING_KEYS_ADDRESS } from './constants';
import type { TokenAuthority } from './token-authority';

/** `https://www.googleapis.com/oauth2/v3/certs`: the keys that identity tokens are signed with, for everybody. */
export class SigningKeysService implements RestService {
  constructor(private readonly tokens: TokenAuthority) {}

  owns(url: URL): boolean {
    return url.hostname + url.pathname === SIGNING_KEYS_ADDRESS;
  }

  handle(): RestResponse {
    return jsonResponse(200, this.tokens.publicKeys());
  }
}
