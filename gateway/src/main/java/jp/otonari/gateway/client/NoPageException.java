package jp.otonari.gateway.client;

/** A page cannot be shown, as its main part could not be had. */
public final class NoPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final int UNAVAILABLE = 503;

  private final int status;

  NoPageException(int status) {
    super("No page: " + status);
    this.status = status;
  }

  /** For a service that does not answer. */
  public static NoPageException silent() {
    return new NoPageException(UNAVAILABLE);
  }

  public int status() {
    return status;
  }

  public boolean isSilence() {
    return status == UNAVAILABLE;
  }
}
