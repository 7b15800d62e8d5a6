fetch('/openapi.json')
  .then((answer) => answer.json())
  .then((document) => {
    // The page signs nobody in (it asks nothing of another host): a token got elsewhere is pasted.
    document.components.securitySchemes = { oauth2: { type: 'http', scheme: 'bearer' } };
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
