package jp.otonari.gateway.mydata;

import jp.otonari.gateway.maillink.MailLink;

/**
 * Somebody who has opened the link to their own data.
 *
 * @param token of the link
 */
record Reader(String token, MailLink link) {

  static final String PATH = "/l/{token}/my-data";

  public String path() {
    return "/l/" + token + "/my-data";
  }

  public String path(String page) {
    return path() + "/" + page;
  }

  @Override
  public String toString() {
    return "Reader[hidden]";
  }
}
