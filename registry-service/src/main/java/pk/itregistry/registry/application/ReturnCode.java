package pk.itregistry.registry.application;

import pk.itregistry.registry.kind.Words;

/** Why something comes back to an applicant: the catalogue that registrars choose from. */
enum ReturnCode {
  MISSING("It is missing. Give it, or hand it in.", "یہ موجود نہیں۔ اسے درج کریں یا جمع کرائیں۔"),
  ILLEGIBLE("It cannot be read. Send a clearer copy.", "یہ پڑھا نہیں جا سکتا۔ واضح نقل بھیجیں۔"),
  DOES_NOT_MATCH(
      "It differs from what the document or the register says. See which is right.",
      "یہ دستاویز یا رجسٹر سے مختلف ہے۔ دیکھیں کون سا درست ہے۔"),
  OUT_OF_DATE("It is no longer valid. Send the current one.", "یہ پرانا ہے۔ موجودہ بھیجیں۔"),
  NOT_YOURS(
      "It belongs to somebody else. Send the firm's own.",
      "یہ کسی اور کا ہے۔ ادارے کا اپنا بھیجیں۔"),
  WRONG_DOCUMENT("It is another document than was asked for.", "یہ مانگی گئی دستاویز نہیں۔"),
  INCOMPLETE("A part of it is missing. Send all of it.", "اس کا کچھ حصہ موجود نہیں۔ مکمل بھیجیں۔"),
  OTHER("As the registrar says in their own words.", "جیسا کہ رجسٹرار نے اپنے الفاظ میں لکھا ہے۔");

  private final String en;
  private final String ur;

  ReturnCode(String en, String ur) {
    this.en = en;
    this.ur = ur;
  }

  Words words() {
    return new Words(en, ur);
  }
}
