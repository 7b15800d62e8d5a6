fetch('/openapi.json')
  .then((answer) => answer.json())
  .then((document) => {
    // The page signs nobody in (it asks nothing of another host): a token got elsewhere is pasted.
    // Where it is got, for which audience and with which scopes, is told beside the field.
    const oauth2 = document.components.securitySchemes.oauth2;
    document.components.securitySchemes = {
      oauth2: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: told(oauth2) },
    };
    SwaggerUIBundle({
      spec: document,
      dom_id: '#document',
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      filter: true,
      showExtensions: true,
      validatorUrl: null,
      supportedSubmitMethods: ['get'],
    });
  });

function told(oauth2) {
  const { authorizationCode: people, clientCredentials: machines } = oauth2.flows;
  const scopes = Object.entries({ ...people.scopes, ...machines.scopes })
    .map(([name, means]) => `- \`${name}\`: ${means}`);
  return [
    oauth2.description,
    '',
    `People sign in at \`${people.authorizationUrl}\`.`,
    '',
    `Tokens are got from \`${machines.tokenUrl}\`, for the audience \`${oauth2['x-audience']}\`.`,
    '',
    'Scopes:',
    '',
    ...scopes,
  ].join('\n');
}
