package jp.otonari.gateway.mydata;

import jp.otonari.gateway.client.NoPageException;
import jp.otonari.gateway.form.Trouble;

/** The word in an address for what went wrong; a silent service hands back what was sent. */
final class Problem {

  private Problem() {}

  static String of(Trouble trouble) {
    if (trouble.isSilence()) {
      throw NoPageException.silent();
    }
    return trouble.type().equals("stale") ? "my-data-stale" : trouble.type();
  }
}
