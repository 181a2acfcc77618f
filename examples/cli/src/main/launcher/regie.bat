@echo off
rem Starts the command line of Regie from the jar beside this file, so that it answers soon; see the file regie.
setlocal
set "here=%~dp0"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "-XX:SharedArchiveFile=%here%regie.jsa" -Xshare:auto -Xlog:disable %REGIE_JAVA_OPTIONS% -jar "%here%regie.jar" %*
exit /b %ERRORLEVEL%
