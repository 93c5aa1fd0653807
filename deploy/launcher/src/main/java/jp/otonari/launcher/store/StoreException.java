package jp.otonari.launcher.store;

import org.jspecify.annotations.Nullable;

/** Why the store does not open, as sentences for the person who runs it. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(String sentences) {
    super(sentences);
  }

  StoreException(String sentences, @Nullable Throwable cause) {
    super(sentences, cause);
  }
}
