import { AppError } from '../kernel/app-error';
import type { TokenClaims } from '../kernel/crypto/identity-token';
import { mailDomain } from '../kernel/text/mail-domain';
import type { AuthorityContext } from './authority-context';
import { type Configuration, requireConfiguration } from './state/configuration';

const ISSUERS: readonly string[] = ['https://accounts.google.com', 'accounts.google.com'];

function checkIssuer(claims: TokenClaims, configuration: Configuration): void {
  const fromGoogle = ISSUERS.includes(claims.iss ?? '');
  const forUs = claims.aud === configuration.addonClientId && configuration.addonClientId !== '';

  if (!fromGoogle || !forUs || claims.email_verified !== 'true') {
    throw new AppError('TOKEN_INVALID', {});
  }
}

/**
 * The e-mail an identity token proves: signed by Google, made for our add-on, not
 * expired by our clock, verified, of the school's own domain.
 * @throws AppError TOKEN_INVALID, TOKEN_EXPIRED, FOREIGN_DOMAIN.
 */
export function emailOfToken(context: AuthorityContext, token: string): string {
  const configuration = requireConfiguration(context.properties);
  const claims = /^[\w-]+\.[\w-]+\.[\w-]+$/.test(token) ? context.tokens.verify(token) : null;

  if (claims === null) {
    throw new AppError('TOKEN_INVALID', {});
  }

  checkIssuer(claims, configuration);

  if (Number(claims.exp ?? 0) * 1000 <= context.clock.now()) {
    throw new AppError('TOKEN_EXPIRED', {});
  }

  const email = (claims.email ?? '').toLowerCase();
  // Without `hd` it is a consumer account, whatever its address says (https://developers.google.com/identity/openid-connect/openid-connect).
  requireDomain(email, configuration, claims.hd ?? '');

  return email;
}

/**
 * The e-mail of the visitor of a page of ours.
 * @throws AppError NOT_SIGNED_IN where the platform does not say, FOREIGN_DOMAIN.
 */
export function emailOfVisitor(context: AuthorityContext): string {
  const email = context.visitor.email();

  if (email === null || email === '') {
    throw new AppError('NOT_SIGNED_IN', {});
  }

  requireDomain(email, requireConfiguration(context.properties));

  return email.toLowerCase();
}

function requireDomain(email: string, configuration: Configuration, hd?: string): void {
  const { domain } = configuration;
  const hostedElsewhere = hd !== undefined && hd.toLowerCase() !== domain;

  if (email === '' || mailDomain(email) !== domain || hostedElsewhere) {
    throw new AppError('FOREIGN_DOMAIN', { email, domain });
  }
}
