package pk.itregistry.stack;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** Signing keys (EC P-256) as private JWK files, made once. */
final class Keys {
  private Keys() {}

  static ECKey at(Path file) {
    try {
      if (!Files.exists(file)) {
        ECKey made =
            new ECKeyGenerator(Curve.P_256)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint(true)
                .generate();
        Disk.writeSecret(file, made.toJSONString() + "\n");
      }
      return ECKey.parse(Disk.read(file));
    } catch (JOSEException | ParseException e) {
      throw new Trouble("The key in " + file + " is of no use.", e);
    }
  }

  static String publicJwks(ECKey key) {
    return new JWKSet(key.toPublicJWK()).toString();
  }
}
