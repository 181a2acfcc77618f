#!/usr/bin/env bash
# Publishes core, adapter, exchange and validation to a repository of files, and builds and runs the consumers against it. README.md says more.
# "try.sh built maven" does so with what was published before, and by Maven alone.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
brought=${M2_REPOSITORY:-$HOME/.m2/repository}
work=$root/target/consumers
version=$(sed -n 's:^  <version>\(.*\)</version>$:\1:p' "$root/pom.xml")

if [ "${1:-}" != built ]; then
  rm -rf "$work"
  mvn -B -ntp -q -f "$root/pom.xml" -Prelease -DskipTests -pl bom,core,fhir-adapter,fhir-adapter/exchange,fhir-adapter/validation -am \
    deploy -Dmaven.install.skip=true -DaltDeploymentRepository="published::file://$work/published"
  echo "+ beside each part its sources, its Javadoc and what it is made of"
  for part in regie-core regie-fhir-adapter regie-fhir-exchange regie-fhir-validation; do
    for beside in sources.jar javadoc.jar cyclonedx.json; do
      find "$work/published/nl/regie/$part" -name "*-$beside" | grep -q . || { echo "$part has no $beside"; exit 1; }
    done
  done

  for part in regie-parent regie-bom; do
    pom=$(find "$work/published/nl/regie/$part" -name '*.pom')
    for told in url developers scm licenses; do
      grep -q "<$told[ >]" "$pom" || { echo "$part does not tell its $told"; exit 1; }
    done
  done

  echo "+ offline, what the README says puts the parts in a repository of one's own, without what checks the form of the code"
  # What Maven brought here, as links to it, without anything of ours: nothing is put in your own.
  warm=$work/warm
  cp -as "$(cd "$brought" && pwd)" "$warm"
  rm -rf "$warm/nl/regie" "$warm/com/diffplug"
  installing=$(sed -n 's/.*`mvn \(-DskipTests [^`]* install\)`.*/\1/p' "$root/README.md")
  [ -n "$installing" ] || { echo "README.md does not say how to install."; exit 1; }
  # shellcheck disable=SC2086 # its words
  mvn -B -ntp -q -o -f "$root/pom.xml" -Dmaven.repo.local="$warm" $installing
  mvn -B -ntp -q -o -f "$root/pom.xml" -Dmaven.repo.local="$warm" -Prelease -pl bom install
  for part in regie-bom regie-core regie-fhir-adapter regie-fhir-exchange regie-fhir-validation; do
    find "$warm/nl/regie/$part" -name "$part-*.pom" | grep -q . || { echo "$part was not installed"; exit 1; }
  done
fi

# What was published, what is there because this repository was built, and only then what Maven looks for elsewhere.
mkdir -p "$work"
brought_as() {
  echo "<$1><id>brought</id><url>file://$brought</url><releases><checksumPolicy>ignore</checksumPolicy></releases></$1>"
}
cat >"$work/settings.xml" <<XML
<settings>
  <localRepository>$work/local</localRepository>
  <profiles>
    <profile>
      <id>published</id>
      <properties>
        <regie.version>$version</regie.version>
      </properties>
      <repositories>
        <repository>
          <id>published</id>
          <url>file://$work/published</url>
          <snapshots><enabled>true</enabled></snapshots>
        </repository>
        $(brought_as repository)
      </repositories>
      <pluginRepositories>
        $(brought_as pluginRepository)
      </pluginRepositories>
    </profile>
  </profiles>
  <activeProfiles>
    <activeProfile>published</activeProfile>
  </activeProfiles>
</settings>
XML

maven() {
  echo "+ $1, by Maven"
  rm -rf "$here/$1/target"
  mvn -B -ntp -q -s "$work/settings.xml" -f "$here/$1/pom.xml" compiler:compile exec:exec >"$work/$1.txt" || { cat "$work/$1.txt"; exit 1; }
}

maven modular
grep -q 'Weer durven fietsen' "$work/modular.txt"
maven classpath
grep -q 'Afstemmen op wensen en behoeften' "$work/classpath.txt"
maven adapter
grep -q 'came back as it was' "$work/adapter.txt"
maven exchange
grep -q 'It is valid FHIR' "$work/exchange.txt"
grep -q 'It was not sent: too-busy' "$work/exchange.txt"

if [ "${2:-}" = maven ]; then
  exit
elif command -v gradle >/dev/null; then
  gradle_of() {
    echo "+ $1, by Gradle"
    gradle --quiet --offline --no-daemon -g "$work/gradle" --project-cache-dir "$work/gradle-project-$1" -p "$here/$1" \
      -PregieVersion="$version" -Ppublished="$work/published" -Pbrought="$brought" -Ptried="$work/local" tell >"$work/gradle-$1.txt"
  }
  gradle_of classpath
  grep -q 'Afstemmen op wensen en behoeften' "$work/gradle-classpath.txt"
  # Gradle reads the parents of what it takes, too, and one of those names a BOM for which Maven has no use here.
  if mvn -B -ntp -q -s "$work/settings.xml" -f "$here/adapter/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.11.0:get \
    -Dtransitive=false -Dartifact=org.junit:junit-bom:5.9.0:pom; then
    gradle_of adapter
    grep -q 'came back as it was' "$work/gradle-adapter.txt"
  else
    echo "Skipped: what Gradle reads beside cannot be had here."
  fi
else
  echo "Skipped: there is no gradle here."
fi
