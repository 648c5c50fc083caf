/** An entity's two names side by side. Both are untrusted text; the Chinese one says its language. */
interface Props {
  readonly name: string;
  readonly nameZh?: string | undefined;
  /** Class of the Chinese part. */
  readonly zhClass?: string;
}

/** English first, Chinese after a blank. */
export function Names({ name, nameZh, zhClass = 'zh-beside' }: Props) {
  return (
    <>
      <bdi>{name}</bdi>
      {nameZh && nameZh !== name ? (
        <>
          {' '}
          <bdi lang="zh" className={zhClass}>
            {nameZh}
          </bdi>
        </>
      ) : null}
    </>
  );
}
